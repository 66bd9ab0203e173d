pub trait Catalog {
  fn entries(&self) -> impl Iterator<Item = String>;
}
