use std::any::Any;
pub trait Erased { fn as_any(&self) -> &dyn Any; }
impl<W: Widget + Send> Erased for W { fn as_any(&self) -> &dyn Any { self } }
pub trait Widget: Erased + 'static {
    fn draw(&self) -> String;
    fn boxed(self) -> Box<dyn Widget> where Self: Sized { Box::new(self) }
}
