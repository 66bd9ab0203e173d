#[repr(packed)]
pub struct Record {
    pub kind: u8,
    pub stamp: case::Stamp,
}
