pub use core::ffi::{c_int, c_longlong, c_short, c_uint};
pub const LIMIT: c_int = 4;
#[repr(C)]
pub struct Clock {
    pub zone: c_short,
    pub seconds: c_longlong,
}
unsafe extern "C" {
    pub fn clock_read(clock: *mut Clock, flags: c_uint) -> c_int;
}
pub fn zone(clock: &Clock) -> c_short {
    clock.zone
}
