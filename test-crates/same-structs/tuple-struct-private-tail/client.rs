use case::Reading;

pub fn brightest(readings: &mut [Reading]) -> f64 {
    readings[0].0 = 1.0;
    let Reading { 0: value, 1: unit, .. } = &readings[0];
    let quality: fn(&Reading) -> u8 = Reading::quality;
    let made = [1.0, 2.0].map(Reading::new);
    value + made[0].0 + (unit.len() + made[1].1.len()) as f64 + quality(&made[0]) as f64
}
