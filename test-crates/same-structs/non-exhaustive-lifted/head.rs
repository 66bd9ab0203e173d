pub struct Config {
    pub depth: u8,
}
pub enum Mode {
    Fast,
    Safe,
}
pub fn config() -> Config {
    Config { depth: 1 }
}
