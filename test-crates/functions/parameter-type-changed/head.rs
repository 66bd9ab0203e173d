pub fn sleep(milliseconds: u32) -> u64 {
    u64::from(milliseconds)
}
