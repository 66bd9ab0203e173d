#[non_exhaustive]
pub struct Config {
    pub depth: u8,
}
#[non_exhaustive]
pub enum Mode {
    Fast,
    Safe,
}
pub fn config() -> Config {
    Config { depth: 1 }
}
