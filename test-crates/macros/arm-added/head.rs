#[macro_export]
macro_rules! area {
    ($side:expr) => {
        $side * $side
    };
    ($width:expr, $height:expr) => {
        $width * $height
    };
}
