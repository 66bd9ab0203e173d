mod scale {
    pub mod metric {
        pub struct Celsius(pub f64);
    }
    pub struct Zero;
}

pub use scale::{Zero as Absolute, metric::*};
