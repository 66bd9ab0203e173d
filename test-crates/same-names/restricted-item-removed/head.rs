pub fn roll() -> u64 {
    8
}
