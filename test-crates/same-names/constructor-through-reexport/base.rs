pub struct Celsius(pub f64);
pub struct Absolute;
