pub mod units {
    pub struct Meter(pub f64);
    pub fn zero() -> Meter {
        Meter(0.0)
    }
}
