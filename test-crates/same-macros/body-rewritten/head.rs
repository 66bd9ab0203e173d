#[doc(hidden)]
pub mod __rt {
    pub use std::string::String;
}
#[doc(hidden)]
#[macro_export]
macro_rules! __trap_push {
    ($text:ident $part:expr) => {
        $text.push_str($part)
    };
}
#[macro_export]
macro_rules! trap_join {
    ($($part:expr),+) => {{
        let mut text = $crate::__rt::String::new();
        $($crate::__trap_push!(text $part);)+
        text
    }};
}
