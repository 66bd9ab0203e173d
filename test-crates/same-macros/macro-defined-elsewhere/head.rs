mod deep {
    mod macros {
        #[macro_export]
        macro_rules! trap_square {
            ($number:expr) => {{
                let number = $number;
                number * number
            }};
        }
    }
}
pub mod math {
    pub use super::trap_square as square;
}
