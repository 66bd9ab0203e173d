pub trait Near: Sized { fn near(&self, it: &Self) -> bool; }
