#[repr(C, packed(4))]
pub struct Frame {
    pub kind: u8,
    pub length: u32,
}
