pub struct Matrix<T = f64> {
    pub cells: Vec<T>,
}
