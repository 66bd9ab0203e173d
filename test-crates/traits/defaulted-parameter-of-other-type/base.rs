pub trait Sink { fn put(&mut self, item: u8); }
