pub trait Draw {
    fn draw(&self) -> u8;
}
pub struct View<'v, T>
where
    T: 'v + ?Sized,
{
    pub inner: &'v T,
}
pub fn render<'a>(view: View<'a, dyn Draw + 'a>) -> u8 {
    view.inner.draw()
}
