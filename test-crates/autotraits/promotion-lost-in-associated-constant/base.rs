pub struct Config {
    name: &'static str,
    hits: u32,
}
impl Config {
    pub const DEFAULT: Config = Config { name: "d", hits: 0 };
    pub fn hits(&self) -> u32 {
        self.hits
    }
    pub fn name(&self) -> &str {
        self.name
    }
}
