#[deprecated(since = "1.1.0", note = "old")]
pub fn rotate(angle: f64) -> f64 {
    angle
}

pub fn turn(angle: f64) -> f64 {
    half(angle)
}

fn half(angle: f64) -> f64 {
    angle / 2.0
}
