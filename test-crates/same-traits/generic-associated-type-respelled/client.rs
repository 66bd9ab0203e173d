use case::Lend;

pub struct Shelf(Vec<u8>);
impl Lend for Shelf {
    type Loan<'a> = std::slice::Iter<'a, u8>;
    fn lend<'a>(&'a self) -> Self::Loan<'a> {
        self.0.iter()
    }
}
pub fn sum<L: Lend>(lender: &L) -> u8 {
    let lend: for<'a> fn(&'a L) -> L::Loan<'a> = L::lend;
    lend(lender).chain(lender.lend()).sum()
}
pub fn borrowed<'s, L>(lender: &'s L) -> Option<&'s u8>
where
    L: Lend<Loan<'s> = std::slice::Iter<'s, u8>>,
{
    lender.lend().next()
}
