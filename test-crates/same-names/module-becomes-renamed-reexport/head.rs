mod hall {
    pub mod measures {
        pub struct Meter(pub f64);
        pub fn zero() -> Meter {
            Meter(0.0)
        }
    }
}

pub use hall::measures as units;
