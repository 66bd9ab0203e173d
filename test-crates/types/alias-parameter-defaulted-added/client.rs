pub fn go() -> case::Map<u8> {
    let mut m: case::Map<u8> = Default::default();
    m.insert("a".into(), 1);
    m
}
