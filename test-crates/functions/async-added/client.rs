pub fn page() -> String {
    case::fetch("index")
}
