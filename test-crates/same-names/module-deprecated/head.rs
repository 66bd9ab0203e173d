#[deprecated = "use `decode` of the next major"]
pub mod legacy {
    pub struct Codec;
    pub fn decode() -> Codec {
        Codec
    }
}
