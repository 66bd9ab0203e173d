pub mod log {
    use std::fmt::{self, Display, Write};
    pub struct Logger<W> { out: W }
  impl<Out> Logger<Out> where Out: fmt::Write { pub fn new(out: Out) -> Logger<Out> { Self { out } } pub fn into_inner(self) -> Out { self.out } }
  impl<W> Logger<W> where W: Write + Sized { pub fn log<D>(&mut self, item: &D) -> Result<(), fmt::Error> where D: ?Sized, D: Display { write!(self.out, "{item}") } }
}
