const fn words(bits: usize) -> usize {
    bits.div_ceil(64)
}
pub static BUFFER: [u32; words(100)] = [0; words(100)];
