pub fn parity(bits: u32) -> bool {
    std::iter::repeat_n(true, bits.count_ones() as usize).fold(false, |odd, one| odd ^ one)
}
