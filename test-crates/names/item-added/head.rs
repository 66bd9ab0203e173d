pub fn encode(text: &str) -> Vec<u8> {
    text.bytes().rev().collect()
}

pub fn decode(bytes: &[u8]) -> String {
    bytes.iter().rev().map(|byte| char::from(*byte)).collect()
}
