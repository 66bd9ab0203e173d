pub fn minutes(time: case::Seconds) -> u64 {
    time / 60
}
