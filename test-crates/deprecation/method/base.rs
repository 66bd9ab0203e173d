pub struct Door;

impl Door {
    pub fn slam(&self) {}
}
