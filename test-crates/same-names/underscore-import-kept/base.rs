mod ext {
    pub trait Shout {
        fn shout(&self) -> String;
    }
    impl Shout for str {
        fn shout(&self) -> String {
            self.to_uppercase()
        }
    }
}

pub mod prelude {
    pub use super::ext::Shout as _;
}
