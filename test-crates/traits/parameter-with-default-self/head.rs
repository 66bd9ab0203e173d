pub trait Same<Other = Self>: Sized { fn same(self, other: Other) -> bool; }
