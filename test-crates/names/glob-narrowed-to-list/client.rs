pub fn sky() -> case::Blue {
    case::color::Blue
}
