use std::ops::Deref;

pub struct Guarded {
    text: String,
}

impl Deref for Guarded {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl Guarded {
    pub fn get(&self) -> &str {
        &self.text
    }
}
