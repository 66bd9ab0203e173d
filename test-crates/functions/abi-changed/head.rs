pub fn callback(code: i32) -> i32 {
    code
}
