pub fn fail(reason: &str) -> ! {
    panic!("{reason}")
}
