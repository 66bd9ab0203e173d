pub struct Scanner;
impl Scanner {
    pub fn scan<'a>(&self, text: &str) -> usize {
        text.len()
    }
    pub fn count(&self, words: &[&str]) -> usize {
        words.len()
    }
}
