use std::sync::Arc;

pub struct Document {
    text: Arc<str>,
}

impl Document {
    pub fn length(&self) -> usize {
        self.text.len()
    }
}
