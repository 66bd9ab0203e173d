#[repr(align(512))]
pub struct Page(pub [u8; 4096]);
