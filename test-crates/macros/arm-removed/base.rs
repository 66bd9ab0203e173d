#[macro_export]
macro_rules! point {
    ($x:expr) => {
        ($x, 0)
    };
    ($x:expr, $y:expr) => {
        ($x, $y)
    };
}
