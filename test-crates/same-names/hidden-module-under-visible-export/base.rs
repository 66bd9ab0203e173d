mod imp {
    pub struct Gauge {
        pub level: u8,
    }
}

pub use imp::Gauge;
