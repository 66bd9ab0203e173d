#[deprecated(since = "1.2.0", note = "use `turn`, which takes radians")]
pub fn rotate(angle: f64) -> f64 {
    angle
}

#[allow(deprecated)]
pub fn turn(angle: f64) -> f64 {
    half(angle)
}

#[deprecated]
fn half(angle: f64) -> f64 {
    angle / 2.0
}
