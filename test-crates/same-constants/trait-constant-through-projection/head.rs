pub trait Size {
    const BYTES: usize;
}
pub struct Sha1;
impl Size for Sha1 {
    const BYTES: usize = 5 * 4;
}
pub fn digest(text: &str) -> [u8; <Sha1 as Size>::BYTES] {
    [text.len() as u8; Sha1::BYTES]
}
