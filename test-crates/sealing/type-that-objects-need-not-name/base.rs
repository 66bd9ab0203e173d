mod sealed { pub trait Sealed {} impl Sealed for u8 {} }
pub trait Port: sealed::Sealed { fn id(&self) -> u32; }
impl Port for u8 { fn id(&self) -> u32 { 1 } }
