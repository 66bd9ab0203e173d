pub fn read(reader: &case::Reader) -> usize {
    reader.read()
}
