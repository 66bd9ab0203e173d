pub fn file() -> case::File {
    case::open()
}
