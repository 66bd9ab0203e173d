pub trait Rows { type Iter<'a>: Iterator where Self: 'a; fn rows<'a>(&'a self) -> Self::Iter<'a>; }
pub struct Table(Vec<u8>);
impl Table { pub fn new() -> Table { Table(vec![]) } }
impl Rows for Table { type Iter<'a> = std::iter::Copied<std::slice::Iter<'a, u8>>; fn rows<'a>(&'a self) -> Self::Iter<'a> { self.0.iter().copied() } }
