pub fn run(bytes: &mut case::Bytes) -> &mut u8 {
    let right = &mut bytes.right;
    let mut clear = || bytes.left = 0;
    clear();
    right
}
