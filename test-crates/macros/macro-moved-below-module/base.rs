#[macro_export]
macro_rules! trace {
    ($it:expr) => {
        $it
    };
}
pub mod log {}
