#[repr(C)]
pub struct Point {
    pub x: u32,
    pub y: u32,
}
