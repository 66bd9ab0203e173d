#![no_std]

pub fn parity(bits: u32) -> bool {
    bits.count_ones() % 2 == 1
}
