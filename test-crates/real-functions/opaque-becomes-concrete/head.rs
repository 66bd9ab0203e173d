pub struct Fault {
    trail: String,
}
impl Fault {
    pub fn new() -> Fault {
        Fault { trail: String::new() }
    }
    pub fn trail(&self) -> &String {
        &self.trail
    }
}
