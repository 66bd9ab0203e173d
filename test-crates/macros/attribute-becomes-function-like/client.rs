#[case::traced]
pub fn work() -> u8 {
    1
}
