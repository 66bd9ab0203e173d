pub trait Lending {
    type Item<'a, T>;
    fn len(&self) -> usize;
}
