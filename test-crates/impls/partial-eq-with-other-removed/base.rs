#[derive(PartialEq)]
pub struct Tag(pub u32);

impl PartialEq<u32> for Tag {
    fn eq(&self, other: &u32) -> bool {
        self.0 == *other
    }
}
