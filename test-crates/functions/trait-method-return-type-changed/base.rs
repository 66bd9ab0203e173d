pub trait Sensor {
    fn read(&self) -> f32;
}
