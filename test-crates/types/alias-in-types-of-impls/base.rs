use std::str::FromStr;
#[derive(Debug)]
pub struct Error;
#[derive(Debug)]
pub struct ParseError;
pub type Reply<T> = Result<T, Error>;
pub struct Rows { left: u8 }
impl Rows { pub fn open() -> Reply<Rows> { Ok(Rows { left: 2 }) } }
impl Iterator for Rows {
    type Item = Reply<u8>;
    fn next(&mut self) -> Option<Reply<u8>> { self.left -= 1; Some(Ok(self.left)) }
}
impl FromStr for Rows { type Err = Error; fn from_str(_: &str) -> Reply<Rows> { Ok(Rows { left: 1 }) } }
