pub struct Version {
    parts: (u8, u8),
}

impl Version {
    pub fn new(major: u8, minor: u8) -> Self {
        Version { parts: (major, minor) }
    }

    pub fn major(&self) -> u8 {
        self.parts.0
    }
}
