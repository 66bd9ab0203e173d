struct Log(String);
impl Drop for Log { fn drop(&mut self) { self.0.clear() } }
pub struct Bag<'a, T> { raw: Vec<&'a T>, log: Log }
impl<'a, T> Bag<'a, T> { pub fn new() -> Self { Bag { raw: vec![], log: Log(String::new()) } } pub fn push(&mut self, t: &'a T) { self.raw.push(t); let _ = &self.log.0; } }
