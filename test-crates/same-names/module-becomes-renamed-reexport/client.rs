use case::units;
use case::units::{Meter, zero};

pub fn sum() -> f64 {
    let units::Meter(inner) = units::zero();
    inner + zero().0 + Meter(1.0).0
}

pub mod globbed {
    use case::units::*;
    pub fn one() -> Meter {
        Meter(1.0)
    }
}
