#[repr(C)]
pub struct Vertex {
    pub x: f32,
    pub y: f32,
}
