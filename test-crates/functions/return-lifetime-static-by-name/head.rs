pub fn extension(path: &str) -> &'static str {
    if path.ends_with(".rs") { "rs" } else { "" }
}
