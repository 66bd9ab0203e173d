pub fn extension(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or("")
}
