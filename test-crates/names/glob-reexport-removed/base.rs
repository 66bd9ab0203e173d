pub mod units {
    pub struct Meter(pub f64);

    pub fn convert(feet: f64) -> Meter {
        Meter(feet * 0.3048)
    }
}

pub use self::units::*;
