pub fn words<T: Clone>(text: &str, extra: T) -> impl Iterator<Item = (usize, T)> {
    text.split(' ').map(move |word| (word.len(), extra.clone()))
}
pub struct Page {
    pub lines: Vec<String>,
}
impl Page {
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }
}
