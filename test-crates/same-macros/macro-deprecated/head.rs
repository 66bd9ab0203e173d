#[deprecated = "use the `log` crate"]
#[macro_export]
macro_rules! trap_log {
    ($($words:tt)*) => {
        println!($($words)*)
    };
}
