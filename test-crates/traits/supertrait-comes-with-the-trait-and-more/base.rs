pub trait Widget: 'static {
    fn draw(&self) -> String;
    fn boxed(self) -> Box<dyn Widget> where Self: Sized { Box::new(self) }
}
