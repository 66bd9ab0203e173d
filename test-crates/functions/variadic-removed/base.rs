use std::ffi::{c_char, c_int};

unsafe extern "C" {
    pub fn printf(format: *const c_char, ...) -> c_int;
}
