pub trait Draw {
    fn draw(&self) -> u8;
}
pub struct View<'a, T: ?Sized + 'a> {
    pub inner: &'a T,
}
pub fn render<'a>(view: View<'a, dyn Draw>) -> u8 {
    view.inner.draw()
}
