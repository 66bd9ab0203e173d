pub fn secret() -> Vec<u8> {
    case::encode("open")
}
