pub mod prelude {
    pub use super::Page;
}
pub struct Page;
pub trait Render {
    fn render(&self) -> String;
}
impl Render for Page {
    fn render(&self) -> String {
        String::new()
    }
}
