pub trait Hook {
    fn call(code: i32) -> i32;
}
