use case::{Kelvin, Unit};

pub fn symbols<U: Unit>(units: &[U]) -> Vec<&'static str> {
    let erased: Box<dyn Unit> = Box::new(Kelvin);
    units.iter().map(U::symbol).chain([erased.symbol()]).collect()
}
