pub fn positive(value: i32) -> u32 {
    match u32::try_from(value) {
        Ok(value) => value,
        Err(_) => case::fail("negative"),
    }
}
