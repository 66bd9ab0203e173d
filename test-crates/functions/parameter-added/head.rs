pub fn connect(host: &str, port: u16) -> bool {
    !host.is_empty() && port > 0
}
