#[derive(Clone, Copy)]
#[repr(C)]
pub struct Point {
    pub x: f32,
    pub y: f32,
}
#[derive(Clone, Copy)]
#[repr(u8)]
pub enum Axis {
    X,
    Y,
}
