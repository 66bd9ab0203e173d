pub struct Tag(String);
impl Tag {
    pub fn new(name: &str) -> Tag {
        Tag(name.to_owned())
    }
    pub fn name(&self) -> &str {
        &self.0
    }
}
