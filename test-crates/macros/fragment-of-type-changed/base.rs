#[macro_export]
macro_rules! size_in_bits {
    ($kind:ty) => {
        size_of::<$kind>() * 8
    };
}
