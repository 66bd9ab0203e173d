use std::rc::Rc;

pub struct Shared(Rc<str>);

impl Shared {
    pub fn new(text: &str) -> Self {
        Shared(text.into())
    }
    pub fn text(&self) -> &str {
        &self.0
    }
}
