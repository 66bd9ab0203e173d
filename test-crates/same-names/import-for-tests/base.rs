mod strict {
    pub fn parse(text: &str) -> u8 {
        text.len() as u8
    }
}
pub use strict::*;
