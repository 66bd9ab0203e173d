#[repr(C)]
#[derive(Default)]
pub struct Header {
    pub version: u16,
    flags: u16,
}
