#[macro_export]
macro_rules! square {
    ($side:expr) => {
        $side * $side
    };
}

pub fn area(side: u32) -> u32 {
    square!(side)
}
