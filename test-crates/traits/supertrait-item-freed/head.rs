pub trait Bytes: Iterator { fn left(&self) -> usize; }
