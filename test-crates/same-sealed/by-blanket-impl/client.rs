use case::TextExt;

pub struct Title(String);
impl AsRef<str> for Title {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
pub fn count(title: &Title, erased: &dyn TextExt) -> usize {
    let words: fn(&str) -> usize = TextExt::words;
    title.words() + "a b".words() + words("c") + erased.words() + String::new().words()
}
