#[derive(Clone, Copy)]
#[repr(align(8))]
pub struct Stamp(pub u64);
