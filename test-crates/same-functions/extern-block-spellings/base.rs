unsafe extern "C" {
    pub fn strlen(text: *const i8) -> usize;
    pub safe fn abs(value: i32) -> i32;
    pub fn printf(format: *const i8, ...) -> i32;
}
