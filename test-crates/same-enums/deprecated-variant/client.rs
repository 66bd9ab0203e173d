use case::Unit::{self, Fathom};

pub fn meters(unit: Unit) -> f64 {
    match unit {
        Unit::Meter => 1.0,
        Fathom => 1.8288,
    }
}
pub const OLD: Unit = Unit::Fathom;
pub const CODE: u8 = Unit::Fathom as u8;
