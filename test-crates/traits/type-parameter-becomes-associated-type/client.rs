pub struct Json;

impl case::Decode<u8> for Json {
    fn decode(&self) -> u8 {
        0
    }
}
