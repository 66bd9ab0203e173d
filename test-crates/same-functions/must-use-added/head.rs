#[must_use = "unlocks when dropped"]
pub struct Guard;
pub fn lock() -> Guard {
    Guard
}
#[must_use]
pub fn sorted(mut numbers: Vec<u8>) -> Vec<u8> {
    numbers.sort();
    numbers
}
