use case::*;
pub struct V; impl Visit for V { fn leaf(&mut self) {} }
pub struct Tail<T: ?Sized>(u8, T);
impl<T: ?Sized> Visit for Tail<T> { fn leaf(&mut self) {} fn walk(&mut self, _: u8) where Self: Sized {} }
