pub trait Tokens { type Token;
  fn merge<O: Tokens>(&mut self, o: O) where Self: Sized { let _ = o; }
}
