use case::{Clock, LIMIT, c_int};
pub fn read(mut clock: Clock) -> i32 {
    let zone: i16 = case::zone(&clock);
    let read: unsafe extern "C" fn(*mut Clock, u32) -> i32 = case::clock_read;
    let status: c_int = unsafe { read(&mut clock, 0) };
    let seconds: i64 = clock.seconds;
    status + LIMIT + i32::from(zone) + seconds as i32
}
pub fn flags() -> case::c_uint {
    7u32
}
