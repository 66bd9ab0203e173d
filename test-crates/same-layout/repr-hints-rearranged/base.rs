#[repr(C, align(8))]
pub struct Header {
    pub kind: u8,
    pub size: u32,
}
#[repr(C, u8)]
pub enum Packet {
    Data(u16),
    End,
}
