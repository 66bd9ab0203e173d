pub trait Lending {
    type Item<'a, T> where T: 'a;
    fn len(&self) -> usize;
}
