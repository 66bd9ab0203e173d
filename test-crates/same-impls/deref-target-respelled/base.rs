use std::ops::{Deref, DerefMut};

pub struct Guarded(Vec<String>);

impl Guarded {
    pub fn new() -> Self {
        Guarded(vec![])
    }
}
impl Deref for Guarded {
    type Target = Vec<String>;
    fn deref(&self) -> &Vec<String> {
        &self.0
    }
}
impl DerefMut for Guarded {
    fn deref_mut(&mut self) -> &mut Vec<String> {
        &mut self.0
    }
}
