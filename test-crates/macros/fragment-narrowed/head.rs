#[macro_export]
macro_rules! double {
    ($value:literal) => {
        $value * 2
    };
}
