pub trait Lend {
    type Item;

    fn count(&self) -> usize;
}
