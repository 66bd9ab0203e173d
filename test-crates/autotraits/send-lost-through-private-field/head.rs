use std::rc::Rc;

pub struct Document {
    text: Rc<str>,
}

impl Document {
    pub fn length(&self) -> usize {
        self.text.len()
    }
}
