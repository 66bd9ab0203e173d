pub struct Letter {
    pub text: String,
    pub stamp: u8,
}

impl Drop for Letter {
    fn drop(&mut self) {
        self.stamp = 0;
    }
}
