#[macro_export]
macro_rules! trap_square {
    ($value:expr) => {
        $value * $value
    };
}
pub mod math {
    pub use crate::trap_square as square;
}
