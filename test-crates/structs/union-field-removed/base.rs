#[repr(C)]
pub union Value {
    pub integer: u32,
    pub float: f32,
}
