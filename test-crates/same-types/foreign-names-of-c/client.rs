use case::{Hook, message};
use std::ffi::{CStr, c_char, c_int, c_long};

extern "C" fn hook(_: c_int) -> *mut c_char {
    std::ptr::null_mut()
}
pub fn run(text: &CStr, code: c_int) -> c_long {
    let pointer: unsafe fn(c_int, *const c_char) -> c_long = message;
    let hook: Hook = Some(hook);
    let called = hook.map(|hook| hook(code));
    unsafe { pointer(code, text.as_ptr()) + message(1, called.unwrap_or(std::ptr::null_mut())) }
}
