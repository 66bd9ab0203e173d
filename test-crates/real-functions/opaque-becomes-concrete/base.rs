use std::fmt::{Debug, Display};
pub struct Fault {
    trail: String,
}
impl Fault {
    pub fn new() -> Fault {
        Fault { trail: String::new() }
    }
    pub fn trail(&self) -> &(impl Debug + Display + use<>) {
        &self.trail
    }
}
