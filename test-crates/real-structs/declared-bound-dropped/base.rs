pub struct Crate<T: Send + Copy> {
    goods: Vec<T>,
}
impl<T: Send + Copy> Crate<T> {
    pub fn new(goods: Vec<T>) -> Self {
        Crate { goods }
    }
}
impl<T: Send + Copy> Clone for Crate<T> {
    fn clone(&self) -> Self {
        Crate { goods: self.goods.to_vec() }
    }
}
impl<T: Send + Copy> Iterator for Crate<T> {
    type Item = T;
    fn next(&mut self) -> Option<T> {
        self.goods.pop()
    }
}
