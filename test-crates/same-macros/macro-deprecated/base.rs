#[macro_export]
macro_rules! trap_log {
    ($($text:tt)*) => {
        println!($($text)*)
    };
}
