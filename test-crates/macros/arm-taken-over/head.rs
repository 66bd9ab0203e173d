#[macro_export]
macro_rules! level {
    ($number:expr) => {
        u32::from($number)
    };
}
