pub struct Queue<T = u16> {
    pub items: Vec<T>,
}
