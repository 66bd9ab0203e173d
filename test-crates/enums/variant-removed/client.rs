pub fn worst() -> case::Weather {
    case::Weather::Hail
}
