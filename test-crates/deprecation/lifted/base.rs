#[deprecated]
pub fn mean(left: u32, right: u32) -> u32 {
    (left + right) / 2
}
