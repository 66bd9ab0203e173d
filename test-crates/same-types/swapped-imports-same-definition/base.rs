pub mod v1 {
    #[derive(Default)]
    pub struct Config {
        pub depth: u8,
    }
}
pub mod v2 {
    pub use super::v1::Config;
}

use v1::Config;

pub fn load() -> Config {
    Config::default()
}
