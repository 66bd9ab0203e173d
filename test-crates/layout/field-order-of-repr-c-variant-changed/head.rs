#[repr(C)]
pub enum Shape {
    Box { height: u32, width: u8 },
    Dot,
}
