pub fn connect(host: &str) -> bool {
    !host.is_empty()
}
