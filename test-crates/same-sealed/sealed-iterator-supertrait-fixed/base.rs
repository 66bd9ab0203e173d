mod seal { pub trait Sealed {} }
pub trait Step: seal::Sealed { fn step(&mut self) -> bool; }
