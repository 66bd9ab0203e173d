#[non_exhaustive]
pub struct Reading {
    pub celsius: i16,
    sensor: u8,
}

pub fn read() -> Reading {
    Reading { celsius: 4, sensor: 1 }
}

pub fn sensor(reading: &Reading) -> u8 {
    reading.sensor
}
