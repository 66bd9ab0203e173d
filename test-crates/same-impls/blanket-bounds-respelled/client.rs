use case::Slug;

pub struct Title(String);
impl AsRef<str> for Title {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
pub struct Number(u8);
impl Slug for Number {
    fn slug(&self) -> String {
        self.0.to_string()
    }
}
pub fn slugs(titles: &[Title], erased: &dyn Slug) -> Vec<String> {
    let slug: fn(&str) -> String = Slug::slug;
    titles.iter().map(Title::slug).chain([slug("a"), erased.slug(), Number(1).slug()]).collect()
}
