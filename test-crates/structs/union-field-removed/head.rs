#[repr(C)]
pub union Value {
    pub integer: u32,
}
