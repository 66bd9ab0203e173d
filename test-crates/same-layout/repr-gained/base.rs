#[derive(Clone, Copy)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}
#[derive(Clone, Copy)]
pub enum Axis {
    X,
    Y,
}
