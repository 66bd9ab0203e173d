pub struct Celsius(pub f64);
