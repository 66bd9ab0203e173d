pub fn ink() -> case::Color {
    case::Color::BLACK
}
