pub struct Cursor<'t> {
    text: &'t str,
}

impl<'t> Cursor<'t> {
    pub fn new(text: &'t str) -> Self {
        Cursor { text }
    }

    pub fn rest(&mut self) -> &str {
        self.text
    }
}
