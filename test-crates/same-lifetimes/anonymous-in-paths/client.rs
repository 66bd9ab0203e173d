use case::{Scan, Token, first, join};

pub struct Words;
impl Scan for Words {
    fn scan<'a>(&self, text: &'a str) -> Vec<Token<'a>> {
        text.split(' ').map(first).collect()
    }
}
pub fn run<'s>(text: &'s str, scan: &dyn Scan) -> (Token<'s>, String) {
    let pointer: for<'a> fn(&'a str) -> Token<'a> = first;
    let local = String::from("b");
    let joined = join(pointer(text), &first(&local)) + &Words.scan(&local)[0].text;
    let mut tokens = scan.scan(text);
    (tokens.remove(0), joined)
}
