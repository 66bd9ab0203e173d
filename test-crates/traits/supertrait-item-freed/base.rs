pub trait Bytes: Iterator<Item = u8> { fn left(&self) -> usize; }
