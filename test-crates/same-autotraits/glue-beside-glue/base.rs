pub struct Page {
    text: String,
}
impl Page {
    pub const fn blank() -> Page {
        Page { text: String::new() }
    }
    pub fn text(self) -> String {
        self.text
    }
}
