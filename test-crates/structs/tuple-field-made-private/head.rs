pub struct Celsius(f64);
