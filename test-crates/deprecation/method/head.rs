pub struct Door;

impl Door {
    #[deprecated]
    pub fn slam(&self) {}
}
