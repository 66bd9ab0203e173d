pub trait Parser {
    fn parse(&self, text: &str) -> bool;
}
