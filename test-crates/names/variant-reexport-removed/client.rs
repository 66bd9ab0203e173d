pub fn silence() -> case::Answer {
    case::Nothing
}
