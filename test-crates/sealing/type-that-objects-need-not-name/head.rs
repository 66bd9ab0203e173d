mod sealed { pub trait Sealed {} impl Sealed for u8 {} }
pub trait Port: sealed::Sealed { type Unit where Self: Sized; fn id(&self) -> u32; }
impl Port for u8 { type Unit = (); fn id(&self) -> u32 { 1 } }
