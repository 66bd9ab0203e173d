pub struct Track {
    position: u32,
}

impl Track {
    pub fn position(&self) -> u32 {
        self.position
    }
}
