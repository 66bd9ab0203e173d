pub fn base_address() -> *const () {
    std::ptr::null()
}
