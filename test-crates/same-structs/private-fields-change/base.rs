pub struct Session {
    pub user: String,
    started: u64,
    flags: u8,
}

impl Session {
    pub fn new(user: &str) -> Session {
        Session { user: user.to_string(), started: 0, flags: 0 }
    }
    pub fn age(&self) -> u64 {
        self.started + self.flags as u64
    }
}
