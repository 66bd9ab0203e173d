pub mod log {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __trace {
        ($it:expr) => {
            $it
        };
        ($a:expr, $b:expr) => {
            $a + $b
        };
    }
    pub use __trace as trace;
}
