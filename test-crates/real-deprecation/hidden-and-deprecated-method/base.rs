pub struct Wire(pub u8);
impl Wire {
    pub fn mark(&self) -> u8 {
        self.0
    }
}
