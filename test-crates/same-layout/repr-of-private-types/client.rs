use case::Sensor;

#[repr(C, packed)]
pub struct Board {
    pub id: u8,
    pub sensor: Sensor,
}
pub fn sum(sensors: &[Sensor]) -> u32 {
    let make: fn(u32) -> Sensor = Sensor::new;
    sensors.iter().chain([&make(1)]).map(Sensor::value).sum()
}
