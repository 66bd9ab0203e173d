#[repr(C)]
#[derive(Default)]
pub struct Header {
    pub version: u16,
    flags: u8,
    padding: u8,
    checksum: u32,
}
