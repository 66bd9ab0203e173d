pub fn wide(byte: u8) -> u64 {
    case::cast::<u64>(byte)
}
