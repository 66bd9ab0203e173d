pub trait Render {
    fn render(&self) -> String;
}
pub struct Page(pub u8);

trait Paint {
    fn paint(&self) -> u8;
}
struct Draft(u8);

impl Paint for Page {
    fn paint(&self) -> u8 {
        self.0
    }
}
impl Render for Draft {
    fn render(&self) -> String {
        Page::from(Draft(self.0)).paint().to_string()
    }
}
impl From<Draft> for Page {
    fn from(draft: Draft) -> Page {
        Page(draft.0)
    }
}
pub fn boxed() -> Box<dyn Render> {
    Box::new(Draft(1))
}
