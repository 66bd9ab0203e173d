pub fn rest(milliseconds: u64) -> u64 {
    case::sleep(milliseconds)
}
