pub trait Codec {
    fn encode(&self, text: &str) -> Vec<u8>;
}
