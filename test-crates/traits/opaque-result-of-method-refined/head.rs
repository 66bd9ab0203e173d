pub trait Catalog {
  fn entries(&self) -> impl DoubleEndedIterator<Item = String>;
}
