#[macro_export]
macro_rules! option {
    ($name:ident : $($rest:tt)+) => { stringify!($name) };
    ($($rest:tt)+) => { stringify!($($rest)+) };
}
