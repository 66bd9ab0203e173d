pub struct Session {
    id: u32,
}

impl Session {
    pub fn id(&self) -> u32 {
        self.id
    }
}
