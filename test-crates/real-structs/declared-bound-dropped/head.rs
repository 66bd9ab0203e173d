pub struct Crate<T> {
    goods: Vec<T>,
}
impl<T: Send + Copy> Crate<T> {
    pub fn new(goods: Vec<T>) -> Self {
        Crate { goods }
    }
}
impl<T: Clone> Clone for Crate<T> {
    fn clone(&self) -> Self {
        Crate { goods: self.goods.clone() }
    }
}
impl<T: Send> Iterator for Crate<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.goods.pop()
    }
}
