pub struct Point {
    pub x: f64,
    pub z: f64,
}
pub struct Polar(pub f64);
