pub struct Token<'t> {
    text: &'t str,
}

impl<'t> Token<'t> {
    pub fn text(&self) -> &'t str {
        self.text
    }
}
