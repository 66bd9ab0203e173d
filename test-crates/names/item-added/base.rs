pub fn encode(text: &str) -> Vec<u8> {
    text.bytes().rev().collect()
}
