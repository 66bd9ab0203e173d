unsafe extern "C" {
    pub safe fn abs(value: i32) -> i32;
    pub safe fn labs(value: i64) -> i64;
}
