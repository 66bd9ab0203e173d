#[derive(Clone)]
pub struct Angle {
    pub degrees: f32,
}
