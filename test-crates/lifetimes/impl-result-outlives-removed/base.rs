pub fn clock(start: &u64) -> impl Fn() -> u64 + 'static {
    let start = *start;
    move || start
}
