pub mod legacy {
    pub struct Codec;
    pub fn decode() -> Codec {
        Codec
    }
}
