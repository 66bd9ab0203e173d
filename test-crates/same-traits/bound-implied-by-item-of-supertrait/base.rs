pub trait Sink { type Item: Ord; fn put<I>(&mut self, items: I) where I: Iterator<Item = Self::Item>; }
pub trait Pipe: Sink { fn pipe(&mut self) where Self::Item: Ord; }
