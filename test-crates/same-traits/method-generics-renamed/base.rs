pub trait Parser {
    fn parse<'i, T: std::str::FromStr>(&self, input: &'i str) -> (Option<T>, &'i str);
    fn borrow<'s>(&'s self) -> &'s str;
    fn map<F>(self, f: F) -> u8
    where
        F: FnOnce(u8) -> u8,
        Self: Sized;
}
