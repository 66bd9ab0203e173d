use std::ffi::{c_char, c_int};

unsafe extern "C" {
    pub fn snprint(format: *const c_char, ...) -> c_int;
}
