pub struct Ledger {
    pub entries: usize,
}

pub mod prelude {
    mod ring {
        pub use super::*;
    }
    pub use super::Ledger;
    pub use ring::*;
}
