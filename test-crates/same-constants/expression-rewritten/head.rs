const KIB: usize = 1 << 10;

const fn power(exponent: u32) -> u8 {
    2_u8.pow(exponent)
}

pub const PAGE: usize = 4 * KIB;
pub const MASK: u32 = u16::MAX as u32 ^ 255;
pub const NAME: &str = concat!("re", "lay");
pub const STEPS: [u8; 3] = [power(0), power(1), power(2)];
pub const LIMIT: Option<u64> = {
    let limit = 5 * 2;
    Some(limit)
};
