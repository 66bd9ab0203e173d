#[doc(hidden)]
pub mod __private {
    pub fn check(value: u64) -> bool {
        value > 0
    }
}

#[macro_export]
macro_rules! positive {
    ($value:expr) => {
        $crate::__private::check($value)
    };
}
