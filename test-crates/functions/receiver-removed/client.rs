pub fn time(clock: &case::Clock) -> u64 {
    clock.now()
}
