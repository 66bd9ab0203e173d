pub fn three() -> [u8; 3] {
    case::chunk::<u8, 3>()
}
