unsafe extern "C" {
    pub fn abs(value: i32) -> i32;
}
