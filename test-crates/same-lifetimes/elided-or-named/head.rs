pub struct Text {
    pub body: String,
}

impl Text {
    pub fn line(&self, other: &str) -> &str {
        if other.is_empty() { "" } else { &self.body }
    }
    pub fn body<'t>(self: &'t mut Self) -> &'t mut String {
        &mut self.body
    }
}
pub fn trim<'t>(text: &'t str) -> &'t str {
    text.trim()
}
pub fn longest<'n, 'x>(left: &'x str, right: &'x str, _: &'n u8) -> &'x str {
    if left.len() > right.len() { left } else { right }
}
