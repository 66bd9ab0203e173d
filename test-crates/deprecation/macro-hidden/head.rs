#[doc(hidden)]
#[macro_export]
macro_rules! twice {
    ($it:expr) => {
        $it * 2
    };
}
