pub trait Bytes: Iterator<Item = u16> { fn left(&self) -> usize; }
