#[macro_export]
macro_rules! note {
    (target: $target:expr, $($key:tt $(:$how:tt)? $(= $value:expr)?),+; $($text:tt)+) => {
        ($target, [$((stringify!($key), $crate::first!($($value,)? 0))),+], stringify!($($text)+))
    };
    ($($text:tt)+) => { stringify!($($text)+) };
}
#[doc(hidden)]
#[macro_export]
macro_rules! first {
    ($first:expr $(, $rest:expr)*) => { $first };
}
