pub fn run(name: String) -> usize {
    case::register(&name)
}
