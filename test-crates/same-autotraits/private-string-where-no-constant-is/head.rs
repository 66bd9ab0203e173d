#[derive(Clone, Debug, Default)]
pub struct ReaderBuilder { config: Box<Config> }
#[derive(Clone, Debug, Default)]
struct Config { delimiter: u8, flexible: bool, comment: String }
impl ReaderBuilder {
    pub fn new() -> Self { Self::default() }
    pub fn build<R>(self, inner: R) -> Reader<R> { Reader { config: self, inner } }
    pub fn delimiter(mut self, delimiter: u8) -> Self { self.config.delimiter = delimiter; self }
}
pub struct Reader<R> { config: ReaderBuilder, inner: R }
impl<R> Reader<R> {
    pub fn is_flexible(&self) -> bool { self.config.config.flexible && self.config.config.comment.is_empty() }
    pub fn get_ref(&self) -> &R { &self.inner }
}
pub struct Chain<'a> { state: Vec<&'a str> }
impl<'a> Chain<'a> { pub fn of(it: &'a str) -> Self { Chain { state: vec![it] } } }
impl<'a> Iterator for Chain<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> { self.state.pop() } }
pub struct Mark(u8);
impl Mark { pub const fn new() -> Self { Mark(1) } pub fn get(&self) -> u8 { self.0 } }
