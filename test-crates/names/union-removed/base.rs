#[repr(C)]
pub union Bits {
    pub float: f32,
    pub integer: u32,
}

pub fn zero() -> u32 {
    0
}
