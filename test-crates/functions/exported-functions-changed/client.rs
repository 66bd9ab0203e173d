pub fn client() -> u32 {
    case::seek(3);
    case::count()
}
