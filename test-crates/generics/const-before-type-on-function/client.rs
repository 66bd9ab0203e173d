pub fn three() -> [u8; 3] {
    case::chunk::<3, u8>()
}
