use case::Render;
use case::prelude::*;

pub struct Book;
impl Render for Book {
    fn render(&self) -> String {
        Page.render()
    }
}
pub fn show(item: &dyn case::Render) -> String {
    item.render()
}
