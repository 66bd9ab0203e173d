#[derive(Clone, Debug, Default)]
pub struct ReaderBuilder { delimiter: u8, flexible: bool }
impl ReaderBuilder {
    pub fn new() -> ReaderBuilder { ReaderBuilder::default() }
    pub fn delimiter(mut self, delimiter: u8) -> ReaderBuilder { self.delimiter = delimiter; self }
    pub fn build<R>(self, inner: R) -> Reader<R> { Reader { inner, config: self } }
}
pub struct Reader<R> { inner: R, config: ReaderBuilder }
impl<R> Reader<R> {
    pub fn get_ref(&self) -> &R { &self.inner }
    pub fn is_flexible(&self) -> bool { self.config.flexible }
}
pub struct Chain<'a> { next: Option<&'a str> }
impl<'a> Chain<'a> { pub fn of(it: &'a str) -> Chain<'a> { Chain { next: Some(it) } } }
impl<'a> Iterator for Chain<'a> { type Item = &'a str; fn next(&mut self) -> Option<&'a str> { self.next.take() } }
pub struct Mark(u8);
impl Mark { pub const fn new() -> Self { Mark(1) } pub fn get(&self) -> u8 { self.0 } }
