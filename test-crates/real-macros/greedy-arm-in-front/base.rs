#[macro_export]
macro_rules! trace {
    ($($rest:tt)+) => { stringify!($($rest)+) };
}
