pub fn width() -> u32 {
    case::render()
}
