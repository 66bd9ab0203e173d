use case::{LIMIT, NAME};

pub fn at_limit(level: u8) -> bool {
    matches!(level, LIMIT)
}

pub const SLOTS: [u8; case::LIMIT as usize] = [0; LIMIT as usize];
pub static TITLE: &&str = &case::NAME;
pub fn name() -> &'static str {
    NAME
}
