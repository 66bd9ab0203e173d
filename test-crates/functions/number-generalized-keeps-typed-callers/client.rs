pub fn doubled(ticks: u64) -> u64 {
    case::wait(ticks * 2)
}
