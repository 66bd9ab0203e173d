pub fn banner() -> &'static str {
    case::BANNER
}
