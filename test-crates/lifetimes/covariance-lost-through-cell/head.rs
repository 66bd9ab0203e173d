use std::cell::Cell;

pub struct Token<'t> {
    text: Cell<&'t str>,
}

impl<'t> Token<'t> {
    pub fn text(&self) -> &'t str {
        self.text.get()
    }
}
