pub struct Own { pub chain: case::Chain<'static>, pub reader: case::Reader<u8> }
pub fn go(text: &str) -> Option<&str> {
    let reader = case::ReaderBuilder::new().delimiter(b';').build(1u8);
    let mut chain = case::Chain::of(text);
    if reader.is_flexible() { return None; }
    let Own { chain: _, reader: _ } = Own { chain: case::Chain::of("x"), reader };
    chain.next()
}
