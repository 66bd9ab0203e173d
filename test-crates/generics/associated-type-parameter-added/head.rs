pub trait Lend {
    type Item<'a>;

    fn count(&self) -> usize;
}
