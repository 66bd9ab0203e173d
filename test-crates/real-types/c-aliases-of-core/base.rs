#![allow(non_camel_case_types)]
pub type c_int = i32;
pub type c_uint = u32;
pub type c_short = i16;
pub type c_longlong = i64;
pub const LIMIT: i32 = 4;
#[repr(C)]
pub struct Clock {
    pub zone: c_short,
    pub seconds: c_longlong,
}
unsafe extern "C" {
    pub fn clock_read(clock: *mut Clock, flags: c_uint) -> c_int;
}
pub fn zone(clock: &Clock) -> i16 {
    clock.zone
}
