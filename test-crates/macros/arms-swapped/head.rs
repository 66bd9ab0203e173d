#[macro_export]
macro_rules! parse {
    ($value:expr) => {
        Some($value)
    };
    (none) => {
        None
    };
}
