pub type Seconds = u64;

pub fn zero() -> u64 {
    0
}
