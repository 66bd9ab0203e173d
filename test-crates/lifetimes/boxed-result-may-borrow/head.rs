pub fn lines(text: &str) -> Box<dyn Iterator<Item = u8> + '_> {
    Box::new(text.bytes())
}
