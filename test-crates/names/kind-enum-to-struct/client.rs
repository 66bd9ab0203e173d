pub fn read() -> case::Mode {
    case::Mode::Read
}
