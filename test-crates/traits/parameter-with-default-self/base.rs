pub trait Same: Sized { fn same(self, other: Self) -> bool; }
