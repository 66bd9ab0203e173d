pub fn total() -> u32 {
    case::old_sum(&[1, 2])
}
