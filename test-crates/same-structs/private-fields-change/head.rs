pub struct Session {
    id: [u8; 16],
    pub user: String,
    since: (u32, u32),
    tags: Vec<String>,
}

impl Session {
    pub fn new(user: &str) -> Session {
        Session { id: [0; 16], user: user.to_string(), since: (0, 0), tags: Vec::new() }
    }
    pub fn age(&self) -> u64 {
        self.since.0 as u64 + self.id.len() as u64 + self.tags.len() as u64
    }
}
