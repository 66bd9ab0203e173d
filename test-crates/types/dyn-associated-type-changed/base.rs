pub struct Feed<'f> {
    pub lines: &'f mut dyn Iterator<Item = String>,
}
