pub struct Matrix<T> {
    pub cells: Vec<T>,
}
