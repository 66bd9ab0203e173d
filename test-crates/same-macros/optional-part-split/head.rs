#[macro_export]
macro_rules! point {
    ($x:expr, $y:expr) => {
        ($x, $y)
    };
    ($x:expr, $y:expr, label = $label:literal) => {
        ($x, $y)
    };
}
