pub fn zone() -> i8 {
    case::Clock::zone()
}
