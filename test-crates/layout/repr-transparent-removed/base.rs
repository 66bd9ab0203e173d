#[repr(transparent)]
pub struct Meters(pub f64);
