pub trait Same<Other: ?Sized = Self> { fn same(&self) -> bool; }
