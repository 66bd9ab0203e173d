#[macro_export]
macro_rules! size_in_bits {
    ($kind:ident) => {
        size_of::<$kind>() * 8
    };
}
