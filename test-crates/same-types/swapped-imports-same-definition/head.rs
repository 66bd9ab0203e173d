pub mod v2 {
    #[derive(Default)]
    pub struct Config {
        pub depth: u8,
    }
}
pub mod v1 {
    pub use crate::v2::*;
}

use v2::Config;

pub fn load() -> Config {
    Config::default()
}
