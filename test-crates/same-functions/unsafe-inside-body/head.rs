pub fn first(bytes: &[u8; 4]) -> u8 {
    unsafe { raw(bytes.as_ptr()) }
}

unsafe fn raw(at: *const u8) -> u8 {
    unsafe { *at }
}
