#[macro_export]
macro_rules! trap_negate {
    ($value:expr_2021) => {
        !$value
    };
    (_) => {
        false
    };
    (const $value:block) => {
        true
    };
}
