pub fn wait(ticks: u64) -> u64 {
    ticks
}
