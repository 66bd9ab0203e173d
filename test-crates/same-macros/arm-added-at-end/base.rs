#[macro_export]
macro_rules! trap_area {
    (square $side:expr) => {
        $side * $side
    };
    ($width:expr, $height:expr) => {
        $width * $height
    };
}
