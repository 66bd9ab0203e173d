pub fn address() -> (&'static str, u16) {
    (case::HOST, case::PORT)
}
