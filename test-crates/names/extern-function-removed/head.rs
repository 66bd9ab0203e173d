unsafe extern "C" {
    pub safe fn abs(value: i32) -> i32;
}
