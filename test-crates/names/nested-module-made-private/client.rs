pub fn text(bytes: &[u8]) -> String {
    case::codec::ascii::decode(bytes)
}
