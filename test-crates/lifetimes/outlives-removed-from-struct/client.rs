pub fn lend<'i>(item: &'i u8) -> case::Loan<'i, 'static> {
    case::Loan { item, owner: "library" }
}
