pub trait Lend {
    type Iter<'a>: Iterator<Item = &'a u8>
    where
        Self: 'a;

    fn lend(&self) -> Self::Iter<'_>;
}
