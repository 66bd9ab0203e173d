pub fn go(j: case::Job) -> std::sync::Arc<str> {
    j.name
}
