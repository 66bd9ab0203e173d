pub fn largest(bytes: &[u8]) -> Option<u8> {
    let pointer: fn(u8, u8) -> u8 = case::select;
    pointer(1, 2);
    bytes.iter().copied().reduce(case::select)
}
