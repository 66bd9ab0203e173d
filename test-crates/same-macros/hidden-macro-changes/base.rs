#[doc(hidden)]
#[macro_export]
macro_rules! __trap_count {
    () => { 0 };
    ($head:tt $($tail:tt)*) => { 1 + $crate::__trap_count!($($tail)*) };
}
#[macro_export]
macro_rules! trap_count {
    ($($item:tt)*) => { $crate::__trap_count!($($item)*) };
}
