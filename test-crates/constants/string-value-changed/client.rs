pub fn agent() -> &'static str {
    case::AGENT
}
