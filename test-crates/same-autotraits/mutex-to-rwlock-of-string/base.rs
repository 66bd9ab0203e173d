use std::sync::Mutex;

pub struct Journal {
    text: Mutex<String>,
}
impl Journal {
    pub const fn new() -> Self {
        Journal { text: Mutex::new(String::new()) }
    }
    pub fn len(&self) -> usize {
        self.text.lock().map_or(0, |text| text.len())
    }
}
