use core::ffi;

type State = *mut ffi::c_void;
type Run = unsafe extern "C" fn(state: State) -> u32;

#[repr(C)]
pub struct Plugin {
    pub name: *const ffi::c_char,
    pub state: State,
    pub run: Option<Run>,
}
#[repr(C)]
pub union Value {
    pub whole: u64,
    pub real: f64,
}
