pub struct Ledger {
    pub entries: usize,
}

pub mod prelude {
    pub use super::Ledger;
}
