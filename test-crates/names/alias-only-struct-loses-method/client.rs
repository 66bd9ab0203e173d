pub fn client() -> u32 {
    case::Handle::new(3).close()
}
