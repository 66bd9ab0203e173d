#[doc(hidden)]
pub mod __private {
    pub use std::format;
    pub use std::string::String;
}
#[macro_export]
macro_rules! text { ($($it:tt)*) => { $crate::__private::format!($($it)*) }; }
