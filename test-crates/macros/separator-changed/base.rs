#[macro_export]
macro_rules! sum {
    ($($value:expr),*) => {
        0 $(+ $value)*
    };
}
