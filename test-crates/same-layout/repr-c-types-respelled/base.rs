use std::os::raw::{c_char, c_void};

#[repr(C)]
pub struct Plugin {
    pub name: *const c_char,
    pub state: *mut c_void,
    pub run: Option<unsafe extern "C" fn(*mut c_void) -> u32>,
}
#[repr(C)]
pub union Value {
    pub whole: u64,
    pub real: f64,
}
