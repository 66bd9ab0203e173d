pub trait Sink { fn put(&mut self, item: u8) -> Result<(), u8>; fn all(&mut self, it: Vec<u8>) { for i in it { let _ = self.put(i); } } }
impl Sink for Vec<u8> { fn put(&mut self, item: u8) -> Result<(), u8> { self.push(item); Ok(()) } }
