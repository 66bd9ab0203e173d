use core::ffi;

pub unsafe fn message(code: std::ffi::c_int, text: *const ffi::c_char) -> ffi::c_long {
    if text.is_null() { ffi::c_long::from(code) } else { 0 }
}
type Chars = *mut ffi::c_char;
pub type Hook = core::option::Option<extern "C" fn(ffi::c_int) -> Chars>;
