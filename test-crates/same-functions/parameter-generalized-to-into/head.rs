pub fn greet(name: impl Into<String>) -> usize {
    name.into().len()
}
