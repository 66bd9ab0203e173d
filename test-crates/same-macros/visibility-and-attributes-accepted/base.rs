#[macro_export]
macro_rules! unit {
    ($name:ident: $inner:ty) => {
        pub struct $name(pub $inner);
    };
}
