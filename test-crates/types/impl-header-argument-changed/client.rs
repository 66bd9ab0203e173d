use case::Convert;

pub fn low(celsius: &case::Celsius) -> f32 {
    celsius.convert()
}
