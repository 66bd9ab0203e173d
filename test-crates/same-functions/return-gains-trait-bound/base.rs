pub fn countdown(from: u8) -> impl Iterator<Item = u8> {
    (0..from).rev()
}
