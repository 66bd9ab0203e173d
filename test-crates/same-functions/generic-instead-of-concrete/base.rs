pub fn total(numbers: std::vec::IntoIter<u32>) -> u32 {
    numbers.sum()
}
