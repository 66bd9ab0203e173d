#[repr(C, packed)]
pub struct Entry {
    pub tag: u8,
    pub number: u32,
}
