use std::fmt::Display;

pub struct Log<'a> {
    pub sink: Box<dyn Display>,
    pub view: &'a dyn Display,
}
pub fn show(items: &[Box<dyn Display>], one: &dyn Display) -> String {
    format!("{}{one}", items[0])
}
pub fn boxed<'a>(text: &'a str) -> Box<dyn Display + 'a> {
    Box::new(text)
}
pub type Handler = dyn Fn(&dyn Display) -> bool;
