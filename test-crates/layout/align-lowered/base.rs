#[repr(align(4096))]
pub struct Page(pub [u8; 4096]);
