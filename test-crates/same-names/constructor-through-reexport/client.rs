use case::{Absolute, Celsius};

pub fn readings(raw: &[f64]) -> Vec<Celsius> {
    let Celsius(_) = Celsius(0.0);
    raw.iter().copied().map(Celsius).collect()
}

pub const LOWEST: Absolute = Absolute;
pub fn lowest(Absolute: case::Absolute) {}
