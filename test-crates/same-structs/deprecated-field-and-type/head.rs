pub struct Point {
    pub x: f64,
    #[deprecated]
    pub z: f64,
}
#[deprecated(note = "use Point")]
pub struct Polar(pub f64);
