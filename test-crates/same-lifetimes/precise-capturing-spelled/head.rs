pub fn words<'t, T: Clone>(
    text: &'t str,
    extra: T,
) -> impl Iterator<Item = (usize, T)> + use<'t, T> {
    text.split(' ').map(move |word| (word.len(), extra.clone()))
}
pub struct Page {
    pub lines: Vec<String>,
}
impl Page {
    pub fn lines(&self) -> impl use<'_> + Iterator<Item = &str> {
        self.lines.iter().map(String::as_str)
    }
}
