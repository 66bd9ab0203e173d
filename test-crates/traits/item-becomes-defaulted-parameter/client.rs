pub struct Null;
impl case::Sink for Null { fn put(&mut self, item: u8) -> Result<(), u8> { Err(item) } }
pub fn one(s: &mut dyn case::Sink) { let _ = s.put(1); s.all(vec![2]); }
pub fn two<S: case::Sink>(mut s: S) -> Result<(), u8> { s.put(250) }
pub fn three() { let mut v = vec![]; case::Sink::put(&mut v, 1).unwrap(); }
