pub trait Tokens { type Token;
  fn merge<O: Tokens<Token = Self::Token>>(&mut self, o: O) where Self: Sized { let _ = o; }
}
