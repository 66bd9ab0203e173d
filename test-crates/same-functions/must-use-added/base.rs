pub struct Guard;
pub fn lock() -> Guard {
    Guard
}
pub fn sorted(mut numbers: Vec<u8>) -> Vec<u8> {
    numbers.sort();
    numbers
}
