#[macro_export]
macro_rules! point {
    ($x:expr, $y:expr) => {
        ($x, $y)
    };
}
