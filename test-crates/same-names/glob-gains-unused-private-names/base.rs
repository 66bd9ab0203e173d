mod tools {
    pub fn saw() -> u8 {
        1
    }
}

pub use tools::*;
