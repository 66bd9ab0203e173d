pub fn red() -> u8 {
    case::paint((255, 0, 0))
}
