use std::os::raw::{c_char, c_int, c_long};

pub unsafe fn message(code: c_int, text: *const c_char) -> c_long {
    if text.is_null() { c_long::from(code) } else { 0 }
}
pub type Hook = Option<extern "C" fn(c_int) -> *mut c_char>;
