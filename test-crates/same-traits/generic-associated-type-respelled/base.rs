pub trait Lend {
    type Loan<'a>: Iterator<Item = &'a u8>
    where
        Self: 'a;
    fn lend<'a>(&'a self) -> Self::Loan<'a>;
}
