pub fn local() -> bool {
    case::connect("localhost")
}
