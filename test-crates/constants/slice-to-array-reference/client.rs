pub fn parts() -> Vec<&'static [u8]> {
    let mut parts = vec![case::MAGIC];
    parts.push(b"WAVEfmt");
    parts
}
