#[macro_export]
macro_rules! parse {
    (none) => {
        None
    };
    ($value:expr) => {
        Some($value)
    };
}
