pub fn inspect(data: *mut u8) -> bool {
    data.is_null()
}
