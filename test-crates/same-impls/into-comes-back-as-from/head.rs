pub struct Fahrenheit(pub f64);
pub struct Celsius(pub f64);

impl From<Fahrenheit> for Celsius {
    fn from(from: Fahrenheit) -> Celsius {
        Celsius((from.0 - 32.0) / 1.8)
    }
}
