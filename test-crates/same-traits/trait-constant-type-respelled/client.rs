use case::Codec;

pub struct Png;
impl Codec for Png {
    const NAME: &'static str = "png";
    const MAGIC: [u8; 4] = *b"\x89PNG";
}
pub const FIRST: u8 = <Png as Codec>::MAGIC[0];
pub fn name<C: Codec>() -> (&'static str, [u8; 4], Option<usize>) {
    (C::NAME, C::MAGIC, C::LIMIT)
}
