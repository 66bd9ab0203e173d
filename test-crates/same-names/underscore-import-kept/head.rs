mod inner {
    pub mod voice {
        pub trait Yell {
            fn shout(&self) -> String;
        }
        impl Yell for str {
            fn shout(&self) -> String {
                self.to_uppercase()
            }
        }
    }
}

pub mod prelude {
    pub use super::inner::voice::Yell as _;
}
