pub fn inspect(data: *const u8) -> bool {
    data.is_null()
}
