use case::Level;

pub const CODES: [u8; 3] = [Level::Low as u8, Level::Mid as u8, Level::High as u8];
const _: () = assert!(CODES[0] == 0 && CODES[1] == 5 && CODES[2] == 6);
pub const TABLE: [u8; Level::High as usize] = [0; 6];

pub fn code(level: Level) -> i32 {
    match level {
        Level::Low | Level::Mid | Level::High => level as i32,
    }
}
