pub fn lines(text: &str) -> Box<dyn Iterator<Item = u8>> {
    Box::new(text.as_bytes().to_vec().into_iter())
}
