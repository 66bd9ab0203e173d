pub struct Tag(String);
impl Tag {
    pub fn new(name: impl Into<String>) -> Tag {
        Tag(name.into())
    }
    pub fn name(&self) -> &str {
        &self.0
    }
}
