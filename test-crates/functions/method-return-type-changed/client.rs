pub fn owner(account: &case::Account) -> &str {
    account.owner()
}
