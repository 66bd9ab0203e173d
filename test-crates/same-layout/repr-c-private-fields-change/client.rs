pub fn version() -> u16 {
    let header = case::Header::default();
    let case::Header { version, .. } = header;
    version
}
