pub fn clamp(value: i32) -> i32 {
    value.clamp(0, 100)
}
