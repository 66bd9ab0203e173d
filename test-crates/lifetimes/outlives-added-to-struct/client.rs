pub fn lend<'i, 'o>(item: &'i u8, owner: &'o str) -> usize {
    let loan: case::Loan<'i, 'o> = case::Loan { item, owner };
    loan.owner.len()
}
