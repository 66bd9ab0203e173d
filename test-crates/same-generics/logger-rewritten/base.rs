pub mod log {
    use std::fmt::{self, Display, Write};
    pub struct Logger<W> { out: W }
  impl<W: Write> Logger<W> { pub fn new(out: W) -> Self { Logger { out } } pub fn log<D: Display + ?Sized>(&mut self, d: &D) -> fmt::Result { write!(self.out, "{d}") } pub fn into_inner(self) -> W { self.out } }
}
