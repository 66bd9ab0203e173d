pub trait Hook {
    extern "C" fn call(code: i32) -> i32;
}
