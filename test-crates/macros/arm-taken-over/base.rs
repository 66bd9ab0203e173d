#[macro_export]
macro_rules! level {
    ($number:literal) => {
        u32::from($number as u8)
    };
    ($number:expr) => {
        u32::from($number)
    };
}
