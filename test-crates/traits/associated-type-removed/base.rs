pub trait Parser {
    type Error;

    fn parse(&self, text: &str) -> bool;
}
