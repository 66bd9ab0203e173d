pub fn base_address() -> *const u8 {
    std::ptr::null()
}
