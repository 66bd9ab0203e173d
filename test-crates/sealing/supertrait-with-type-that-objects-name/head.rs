mod sealed { pub trait Sealed {} }
pub struct Eight(u8);
impl sealed::Sealed for Eight {}
impl Iterator for Eight { type Item = u8; fn next(&mut self) -> Option<u8> { Some(self.0) } }
pub trait Port: sealed::Sealed + Iterator { fn id(&self) -> u32; }
impl Port for Eight { fn id(&self) -> u32 { 1 } }
