pub struct Track {
    position: u32,
}

impl Track {
    pub fn rewind(&mut self) {
        self.position = 0;
    }

    pub fn position(&self) -> u32 {
        self.position
    }
}
