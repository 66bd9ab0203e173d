pub trait Visit { fn leaf(&mut self);
  fn walk(&mut self, n: u8) where Self: Sized { for _ in 0..n { self.leaf() } }
}
