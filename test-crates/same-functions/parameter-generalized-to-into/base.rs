pub fn greet(name: String) -> usize {
    name.len()
}
