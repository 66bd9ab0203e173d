use case::{Draw, View, render};

pub struct Dot<'d>(&'d u8);
impl Draw for Dot<'_> {
    fn draw(&self) -> u8 {
        *self.0
    }
}
pub struct Screen<'a>(pub View<'a, dyn Draw>);
pub fn run(value: u8) -> u8 {
    let dot = Dot(&value);
    let screen = Screen(View { inner: &dot });
    let pointer: for<'a> fn(View<'a, dyn Draw + 'a>) -> u8 = render;
    pointer(View { inner: &dot }) + render(screen.0)
}
