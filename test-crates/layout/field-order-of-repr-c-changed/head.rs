#[repr(C)]
pub struct Point {
    pub y: u32,
    pub x: u32,
}
