struct Raw<T>(Vec<T>);
pub struct Bag<T> { raw: Raw<T> }
impl<T> Bag<T> { pub fn new() -> Self { Bag { raw: Raw(Vec::new()) } } pub fn push(&mut self, t: T) { self.raw.0.push(t) } }
