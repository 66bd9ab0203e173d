pub struct Wire(pub u8);
impl Wire {
    #[doc(hidden)]
    #[deprecated(note = "renamed to `mark_v4`")]
    pub fn mark(&self) -> u8 {
        self.mark_v4()
    }
    pub fn mark_v4(&self) -> u8 {
        self.0
    }
}
