#[macro_export]
macro_rules! option {
    (- $($rest:tt)+) => { stringify!(- $($rest)+) };
    ($name:ident : $($rest:tt)+) => { stringify!($name) };
    ($name:literal : $($rest:tt)+) => { $name };
    ($($rest:tt)+) => { stringify!($($rest)+) };
}
