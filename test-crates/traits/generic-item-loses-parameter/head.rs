pub trait Lending {
  type Item;
  fn next(&mut self) -> Option<Self::Item>;
}
