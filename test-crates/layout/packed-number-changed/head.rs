#[repr(C, packed(2))]
pub struct Frame {
    pub kind: u8,
    pub length: u32,
}
