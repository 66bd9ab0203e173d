pub struct Text {
    pub body: String,
}

impl Text {
    pub fn line<'a>(&'a self, other: &str) -> &'a str {
        if other.is_empty() { "" } else { &self.body }
    }
    pub fn body(&mut self) -> &mut String {
        &mut self.body
    }
}
pub fn trim(text: &str) -> &str {
    text.trim()
}
pub fn longest<'a>(left: &'a str, right: &'a str, _: &u8) -> &'a str {
    if left.len() > right.len() { left } else { right }
}
