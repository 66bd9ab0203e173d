#[macro_export]
macro_rules! trace {
    ($level:expr => $($rest:tt)+) => { stringify!($($rest)+) };
    ($($rest:tt)+) => { stringify!($($rest)+) };
}
