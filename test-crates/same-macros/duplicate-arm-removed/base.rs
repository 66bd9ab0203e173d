#[macro_export]
macro_rules! trap_unit {
    () => {
        0_u8
    };
    ($value:expr) => {
        $value
    };
    ($other:expr) => {
        $other + 1
    };
}
