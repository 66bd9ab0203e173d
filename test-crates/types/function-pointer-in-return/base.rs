pub fn parser() -> fn(&str) -> u32 {
    |text| text.len() as u32
}
