pub mod log {
    #[doc(hidden)]
    #[macro_export]
    macro_rules! __trace {
        ($it:expr) => {
            $it
        };
    }
    pub use __trace as trace;
}
