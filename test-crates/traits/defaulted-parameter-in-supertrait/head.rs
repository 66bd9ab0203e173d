pub trait Near<Rhs = Self>: PartialEq<Rhs> + Sized { fn near(&self, it: &Rhs) -> bool; }
