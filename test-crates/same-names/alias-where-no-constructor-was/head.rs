mod mints {
    pub struct Coin(u64);

    impl Coin {
        pub fn value(&self) -> u64 {
            self.0
        }
    }

    pub fn mint() -> Coin {
        Coin(1)
    }
}

pub use mints::mint;
pub type Token = mints::Coin;
