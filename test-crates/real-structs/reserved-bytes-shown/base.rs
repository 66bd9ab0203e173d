#[repr(C)]
pub struct Frame {
    pub id: u32,
    pub length: u8,
    __pad: u8,
    __reserved: [u8; 2],
    pub data: [u8; 8],
}

pub const EMPTY: Frame = Frame { id: 0, length: 0, __pad: 0, __reserved: [0; 2], data: [0; 8] };
