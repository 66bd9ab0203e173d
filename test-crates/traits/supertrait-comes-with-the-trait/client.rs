use case::Widget;

pub struct Framed<T>(pub T);
impl<T: 'static> Widget for Framed<T> {
    fn draw(&self) -> String { String::new() }
}
pub fn all() -> Vec<Box<dyn Widget>> { vec![Framed(1u8).boxed(), Framed("a").boxed()] }
pub fn draw(it: &dyn Widget) -> String { it.draw() }
