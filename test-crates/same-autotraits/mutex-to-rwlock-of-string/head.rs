use std::sync::RwLock;

pub struct Journal {
    text: RwLock<String>,
}
impl Journal {
    pub const fn new() -> Self {
        Journal { text: RwLock::new(String::new()) }
    }
    pub fn len(&self) -> usize {
        self.text.read().map_or(0, |text| text.len())
    }
}
