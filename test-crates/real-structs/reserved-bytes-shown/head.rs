#[repr(C)]
pub struct Frame {
    pub id: u32,
    pub length: u8,
    reserved_low: i8,
    __reserved: u8,
    pub raw_length: u8,
    pub data: [u8; 8],
}

pub const EMPTY: Frame =
    Frame { id: 0, length: 0, reserved_low: 0, __reserved: 0, raw_length: 0, data: [0; 8] };
