pub trait Lend {
    type Loan<'book>: Iterator<Item = &'book u8> + Sized
    where
        Self: 'book,
        Self: 'book;
    fn lend(&self) -> Self::Loan<'_>;
}
