pub trait Same { fn same(&self) -> bool; }
