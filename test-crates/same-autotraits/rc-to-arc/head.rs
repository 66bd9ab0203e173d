use std::sync::Arc;

pub struct Shared(Arc<str>);

impl Shared {
    pub fn new(text: &str) -> Self {
        Shared(text.into())
    }
    pub fn text(&self) -> &str {
        &self.0
    }
}
