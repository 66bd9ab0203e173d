pub fn name(code: &u8) -> &'static str {
    if *code == 0 { "zero" } else { "other" }
}
