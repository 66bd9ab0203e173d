use std::fmt::Display;

pub struct Log<'a> {
    pub sink: Box<dyn Display + 'static>,
    pub view: &'a (dyn Display + 'a),
}
pub fn show<'o>(items: &[Box<dyn 'static + Display>], one: &'o (dyn Display + 'o)) -> String {
    format!("{}{one}", items[0])
}
pub fn boxed(text: &str) -> Box<dyn Display + '_> {
    Box::new(text)
}
pub type Handler = dyn for<'d> Fn(&'d (dyn Display + 'd)) -> bool + 'static;
