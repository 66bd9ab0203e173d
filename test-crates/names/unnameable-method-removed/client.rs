pub fn ping() -> u32 {
    case::connect().close()
}
