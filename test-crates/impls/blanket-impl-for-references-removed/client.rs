fn consume<R: case::Reader>(reader: R) -> u8 {
    reader.read()
}

pub fn twice<R: case::Reader>(reader: R) -> u8 {
    consume(&reader) + consume(&reader)
}
