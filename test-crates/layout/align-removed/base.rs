#[repr(align(64))]
pub struct Line(pub [u8; 64]);
