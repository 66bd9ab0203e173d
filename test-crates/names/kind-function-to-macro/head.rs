#[macro_export]
macro_rules! clamp {
    ($value:expr) => {
        $value.clamp(0, 100)
    };
}
