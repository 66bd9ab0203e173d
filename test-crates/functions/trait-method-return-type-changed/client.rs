pub struct Thermometer;

impl case::Sensor for Thermometer {
    fn read(&self) -> f32 {
        21.5
    }
}
