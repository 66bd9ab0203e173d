use std::cell::Cell;

pub struct Matcher<'p> {
    pattern: Cell<&'p str>,
}

impl<'p> Matcher<'p> {
    pub fn test(&self, text: &'p str) -> bool {
        text == self.pattern.get()
    }
}
