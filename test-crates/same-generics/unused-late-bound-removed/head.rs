pub struct Scanner;
impl Scanner {
    pub fn scan(&self, text: &str) -> usize {
        text.len()
    }
    pub fn count<'a, 'b>(&self, words: &'b [&str]) -> usize {
        words.len()
    }
}
