use case::{Entries, Ledger};
pub fn total<E: Entries + ?Sized>(book: &E) -> i64 {
    book.entries().iter().sum()
}
pub fn all(book: &Ledger) -> i64 {
    let dynamic: &dyn Entries = book;
    total(dynamic) + total(book)
}
