#[macro_export]
macro_rules! note {
    (target: $target:expr, $($key:tt = $value:expr),+; $($text:tt)+) => {
        ($target, [$((stringify!($key), $value)),+], stringify!($($text)+))
    };
    ($($text:tt)+) => { stringify!($($text)+) };
}
