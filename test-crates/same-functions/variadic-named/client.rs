use case::snprintf;

pub fn write(buffer: &mut [i8], format: *const i8) -> i32 {
    let pointer: unsafe extern "C" fn(*mut i8, usize, *const i8, ...) -> i32 = snprintf;
    unsafe {
        pointer(buffer.as_mut_ptr(), buffer.len(), format)
            + case::snprintf(buffer.as_mut_ptr(), 8, format, 1_i32, 2.0_f64)
    }
}
