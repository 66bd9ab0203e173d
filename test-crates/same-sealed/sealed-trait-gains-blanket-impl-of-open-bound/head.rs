mod seal { pub trait Sealed {} impl<T: Clone> Sealed for T {} }
pub trait Shape: seal::Sealed { fn area(&self) -> u32 { 0 } }
impl<T: Clone> Shape for T {}
