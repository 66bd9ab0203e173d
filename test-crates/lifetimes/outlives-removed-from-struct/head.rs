pub struct Loan<'item, 'owner> {
    pub item: &'item u8,
    pub owner: &'owner str,
}
