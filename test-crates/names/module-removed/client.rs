pub fn reader() -> case::legacy::Reader {
    case::legacy::open()
}
