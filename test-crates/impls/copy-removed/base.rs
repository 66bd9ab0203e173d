#[derive(Clone, Copy)]
pub struct Angle {
    pub degrees: f32,
}
