pub fn half(time: case::Seconds) -> case::Seconds {
    time / 2
}
