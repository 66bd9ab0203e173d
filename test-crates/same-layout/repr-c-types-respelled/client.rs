use case::{Plugin, Value};
use std::ffi::{CStr, c_void};
use std::mem::offset_of;

const _: () = assert!(offset_of!(Plugin, run) == 2 * size_of::<usize>());
unsafe extern "C" fn run(_: *mut c_void) -> u32 {
    unsafe { Value { real: 1.0 }.whole as u32 }
}
pub fn plugin(name: &'static CStr) -> Plugin {
    let plugin = Plugin { name: name.as_ptr(), state: std::ptr::null_mut(), run: Some(run) };
    let Plugin { state, run, .. } = plugin;
    Plugin { state, run, ..plugin }
}
