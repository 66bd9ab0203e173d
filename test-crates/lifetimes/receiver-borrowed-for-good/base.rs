pub struct Cursor<'b> { buf: &'b [u8], at: usize }
impl<'b> Cursor<'b> {
    pub fn new(buf: &'b [u8]) -> Self { Cursor { buf, at: 0 } }
  pub fn advance(&mut self) -> Option<&'b u8> { self.at += 1; self.buf.get(self.at) }
}
