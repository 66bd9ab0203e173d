pub trait Codec {
    fn encode(&self, text: &str, level: u8) -> Vec<u8>;
}
