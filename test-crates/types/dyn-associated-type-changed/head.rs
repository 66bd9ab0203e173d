pub struct Feed<'f> {
    pub lines: &'f mut dyn Iterator<Item = Vec<u8>>,
}
