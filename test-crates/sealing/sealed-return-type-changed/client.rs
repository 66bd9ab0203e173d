pub fn later<C: case::Clock>(clock: &C) -> u64 {
    clock.now() + 1
}
