pub trait Sink<T = u8> { fn put(&mut self, item: T) -> Result<(), T>; fn all(&mut self, it: Vec<T>) { for i in it { let _ = self.put(i); } } }
impl Sink for Vec<u8> { fn put(&mut self, item: u8) -> Result<(), u8> { self.push(item); Ok(()) } }
