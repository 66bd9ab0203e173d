pub struct Page {
    notes: Vec<Box<u8>>,
    text: String,
}
impl Page {
    pub const fn blank() -> Page {
        Page { notes: Vec::new(), text: String::new() }
    }
    pub fn text(mut self) -> String {
        self.notes.clear();
        self.text
    }
}
