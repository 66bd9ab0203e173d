mod seal { pub trait Sealed {} }
pub trait Step: seal::Sealed + Iterator<Item = u8> { fn step(&mut self) -> bool; }
