pub fn sleep(milliseconds: u64) -> u64 {
    milliseconds
}
