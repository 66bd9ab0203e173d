pub fn wide(value: u8) -> u64 {
    case::convert::<u8, u64>(value)
}
