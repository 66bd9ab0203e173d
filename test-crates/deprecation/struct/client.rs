pub fn sum(ledger: &case::Ledger) -> u32 {
    ledger.sum()
}
