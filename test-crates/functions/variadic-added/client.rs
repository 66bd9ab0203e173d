use std::ffi::{c_char, c_int};

pub fn pointer() -> unsafe extern "C" fn(*const c_char) -> c_int {
    case::snprint
}
