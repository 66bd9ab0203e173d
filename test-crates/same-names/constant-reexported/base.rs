pub const LIMIT: u8 = 10;
pub static NAME: &str = "meter";
