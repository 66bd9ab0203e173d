pub struct Plain;

impl case::Codec for Plain {
    fn encode(&self, text: &str, _: u8) -> Vec<u8> {
        text.as_bytes().to_vec()
    }
}
