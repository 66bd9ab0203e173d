pub struct Loan<'item, 'owner: 'item> {
    pub item: &'item u8,
    pub owner: &'owner str,
}
