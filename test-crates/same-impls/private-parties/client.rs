use case::{Page, Render, boxed};

pub struct Ink(u8);
impl From<Ink> for Page {
    fn from(ink: Ink) -> Page {
        Page(ink.0)
    }
}
impl PartialEq<Ink> for Page {
    fn eq(&self, ink: &Ink) -> bool {
        self.0 == ink.0
    }
}
impl Render for Ink {
    fn render(&self) -> String {
        Page::from(Ink(self.0)).0.to_string()
    }
}
pub fn run() -> String {
    let page: Page = Ink(1).into();
    if page == Ink(2) { boxed().render() } else { Ink(3).render() }
}
