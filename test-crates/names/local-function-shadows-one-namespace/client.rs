pub fn run() -> bool {
    case::parse() && case::parse::STRICT
}
