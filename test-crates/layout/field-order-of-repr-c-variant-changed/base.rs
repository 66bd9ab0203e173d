#[repr(C)]
pub enum Shape {
    Box { width: u8, height: u32 },
    Dot,
}
