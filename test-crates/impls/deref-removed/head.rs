pub struct Guarded {
    text: String,
}

impl Guarded {
    pub fn get(&self) -> &str {
        &self.text
    }
}
