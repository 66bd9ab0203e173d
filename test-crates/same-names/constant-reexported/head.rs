mod limits {
    pub const MAXIMUM: u8 = 10;
    pub static TITLE: &str = "meter";
}

pub use limits::{MAXIMUM as LIMIT, TITLE as NAME};
