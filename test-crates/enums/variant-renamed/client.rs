pub fn level() -> case::Level {
    case::Level::Warn
}
