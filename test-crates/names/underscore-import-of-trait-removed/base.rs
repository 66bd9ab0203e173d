mod extension {
    pub trait Shout {
        fn shout(&self) -> String;
    }

    impl Shout for str {
        fn shout(&self) -> String {
            self.to_uppercase()
        }
    }
}

pub mod traits {
    pub use super::extension::Shout;
}

pub mod prelude {
    pub use super::extension::Shout as _;

    pub const LOUD: bool = true;
}
