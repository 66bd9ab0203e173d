use case::Codec;

pub fn text<C: Codec>(codec: &C, bytes: &[u8]) -> String {
    bytes.iter().map(|byte| codec.decode(*byte)).chain([erased(&())]).collect()
}
pub fn erased(codec: &dyn Codec) -> char {
    codec.decode(66)
}
pub struct Reader<C: Codec>(pub C);
impl<C: Codec> Reader<C> {
    pub fn one(&self) -> char {
        <C as Codec>::decode(&self.0, 65)
    }
}
