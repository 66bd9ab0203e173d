pub fn wait(ticks: impl Into<u64>) -> u64 {
    ticks.into()
}
