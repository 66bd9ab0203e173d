pub trait Parser {
    fn parse<'text, Out>(&self, text: &'text str) -> (Option<Out>, &'text str)
    where
        Out: std::str::FromStr;
    fn borrow(&self) -> &str;
    fn map<Op: FnOnce(u8) -> u8>(self, op: Op) -> u8
    where
        Self: Sized;
}
