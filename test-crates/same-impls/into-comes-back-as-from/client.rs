use case::{Celsius, Fahrenheit};

fn cool<T: Into<Celsius>>(value: T) -> f64 {
    value.into().0
}
pub fn all(readings: Vec<Fahrenheit>) -> f64 {
    let into: fn(Fahrenheit) -> Celsius = Into::into;
    let celsius: Celsius = into(Fahrenheit(1.0));
    let more: Vec<Celsius> =
        readings.into_iter().map(<Fahrenheit as Into<Celsius>>::into).collect();
    cool(celsius) + cool(Fahrenheit(3.0)) + more[0].0
}
