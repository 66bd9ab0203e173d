#[macro_export]
macro_rules! trap_negate {
    ($value:expr) => {
        !$value
    };
    (_) => {
        false
    };
    (const $value:block) => {
        true
    };
}
