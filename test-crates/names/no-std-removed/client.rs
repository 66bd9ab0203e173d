#![no_std]

pub fn is_odd(bits: u32) -> bool {
    case::parity(bits)
}
