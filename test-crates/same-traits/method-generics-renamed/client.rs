use case::Parser;

pub struct Plain(String);
impl Parser for Plain {
    fn parse<'i, T: std::str::FromStr>(&self, input: &'i str) -> (Option<T>, &'i str) {
        (input.parse().ok(), "")
    }
    fn borrow<'s>(&'s self) -> &'s str {
        &self.0
    }
    fn map<F>(self, f: F) -> u8
    where
        F: FnOnce(u8) -> u8,
    {
        f(1)
    }
}
pub fn run<P: Parser>(parser: P) -> u8 {
    let borrow: for<'a> fn(&'a P) -> &'a str = P::borrow;
    let text = borrow(&parser).to_string();
    let (number, _) = parser.parse::<u8>(&text);
    parser.map(|n| n + number.unwrap_or(0))
}
