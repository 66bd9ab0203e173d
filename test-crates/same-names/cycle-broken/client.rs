use case::prelude::*;

pub fn count(ledger: &Ledger) -> usize {
    let case::prelude::Ledger { entries } = ledger;
    let same: &case::Ledger = ledger;
    same.entries + entries
}
