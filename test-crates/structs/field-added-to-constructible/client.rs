pub fn wide() -> case::Options {
    case::Options { width: 120 }
}
