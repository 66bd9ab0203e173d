pub type Seconds = f64;

pub fn zero() -> u64 {
    0
}
