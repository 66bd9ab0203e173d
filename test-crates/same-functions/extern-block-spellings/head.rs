unsafe extern "C" {
    pub unsafe fn strlen(_: *const i8) -> usize;
}

unsafe extern "C" {
    pub unsafe fn printf(template: *const i8, rest: ...) -> i32;
    pub safe fn abs(number: i32) -> i32;
}
