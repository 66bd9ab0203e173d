pub trait Token {
    fn display() -> &'static str;
}

mod helpers {
    pub trait CustomToken {
        fn text() -> &'static str;
    }
}

impl<T: helpers::CustomToken> Token for T {
    fn display() -> &'static str {
        T::text()
    }
}

#[doc(hidden)]
pub mod __private {
    pub use crate::helpers::CustomToken as Helper;
}

#[macro_export]
macro_rules! token {
    ($name:ident) => {
        pub struct $name;
        impl $crate::__private::Helper for $name {
            fn text() -> &'static str {
                stringify!($name)
            }
        }
    };
}
