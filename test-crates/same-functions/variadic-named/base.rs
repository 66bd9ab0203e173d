unsafe extern "C" {
    pub fn snprintf(buffer: *mut i8, size: usize, format: *const i8, ...) -> i32;
}
