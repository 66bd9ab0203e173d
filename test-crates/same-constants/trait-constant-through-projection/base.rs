pub trait Size {
    const BYTES: usize;
}
pub struct Sha1;
impl Size for Sha1 {
    const BYTES: usize = 20;
}
pub fn digest(text: &str) -> [u8; 20] {
    [text.len() as u8; 20]
}
