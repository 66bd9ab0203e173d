pub fn call<F: Fn(u8) -> u8>(f: F) -> u8 {
    f(1)
}
