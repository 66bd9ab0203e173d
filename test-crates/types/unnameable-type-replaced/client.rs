pub fn run() -> u8 {
    case::begin().write()
}
