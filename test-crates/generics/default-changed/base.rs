pub struct Queue<T = u8> {
    pub items: Vec<T>,
}
