pub const ANGLE: f64 = 1.5;
pub const NEWLINE: char = '\n';
pub const BIG: u64 = 1000000;
pub const TAG: &[u8] = b"abc";
pub const PAIR: (u8, bool) = (7, true);
