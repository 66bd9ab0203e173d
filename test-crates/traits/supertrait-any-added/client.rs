use case::*;
pub struct View<'a>(&'a mut u8);
impl<'a> Component for View<'a> { fn tick(&mut self) { *self.0 += 1 } }
