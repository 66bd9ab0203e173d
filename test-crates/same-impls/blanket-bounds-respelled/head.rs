pub trait Slug {
    fn slug(&self) -> String;
}
impl<Text> Slug for Text
where
    Text: ?Sized,
    Text: std::convert::AsRef<str>,
{
    fn slug(&self) -> String {
        self.as_ref().to_lowercase()
    }
}
