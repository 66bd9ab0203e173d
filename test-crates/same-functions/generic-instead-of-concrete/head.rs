pub fn total<I: Iterator<Item = u32>>(numbers: I) -> u32 {
    numbers.sum()
}
