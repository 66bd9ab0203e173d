pub fn port() -> u32 {
    case::listen()
}
