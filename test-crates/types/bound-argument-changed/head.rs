pub fn load<P: AsRef<[u8]>>(path: P) -> usize {
    path.as_ref().len()
}
