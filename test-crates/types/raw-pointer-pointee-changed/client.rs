pub fn start() -> *const u8 {
    case::base_address()
}
