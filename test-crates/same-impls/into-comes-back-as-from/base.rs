pub struct Fahrenheit(pub f64);
pub struct Celsius(pub f64);

impl Into<Celsius> for Fahrenheit {
    fn into(self) -> Celsius {
        Celsius((self.0 - 32.0) / 1.8)
    }
}
