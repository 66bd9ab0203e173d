pub fn header() -> [u8; 4] {
    case::wire::encode(7)
}
