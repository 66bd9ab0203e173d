pub struct Ledger(pub Vec<i64>);
mod book {
    pub trait Sealed {}
    pub trait Entries: Sealed {
        fn entries(&self) -> &[i64];
    }
    impl Sealed for super::Ledger {}
    impl Entries for super::Ledger {
        fn entries(&self) -> &[i64] {
            &self.0
        }
    }
}
pub use book::Entries;
