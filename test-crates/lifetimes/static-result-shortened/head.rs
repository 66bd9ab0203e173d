pub fn name(code: &u8) -> &str {
    if *code == 0 { "zero" } else { "other" }
}
