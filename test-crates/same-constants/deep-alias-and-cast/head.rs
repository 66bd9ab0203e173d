type Radians = Real;
type Real = f64;

pub const ANGLE: Radians = 15e-1;
pub const NEWLINE: char = '\u{a}';
pub const BIG: u64 = 1_000_000u32 as u64;
pub const TAG: &'static [u8] = &[97, 98, 99];
pub const PAIR: (u8, bool) = (0b111, !false);
