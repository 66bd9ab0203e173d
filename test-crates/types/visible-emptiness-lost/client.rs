pub fn value() -> u8 {
    let Ok(value) = case::load();
    value
}
