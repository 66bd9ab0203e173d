pub fn launch() -> Vec<u32> {
    case::countdown(10).rev().collect()
}
