#[repr(align(8))]
#[repr(align(4))]
#[repr(C)]
pub struct Header {
    pub kind: u8,
    pub size: u32,
}
#[repr(u8)]
#[repr(C)]
pub enum Packet {
    Data(u16),
    End,
}
