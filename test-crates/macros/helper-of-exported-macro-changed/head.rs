#[doc(hidden)]
pub mod __private {
    pub fn check(value: u32) -> bool {
        value > 0
    }
}

#[macro_export]
macro_rules! positive {
    ($value:expr) => {
        $crate::__private::check($value)
    };
}
