pub mod formats {
    pub mod parse {
        pub const STRICT: bool = true;
    }

    pub fn parse() -> bool {
        parse::STRICT
    }
}

pub use self::formats::*;
