mod imp {
    pub struct Timer {
        pub ticks: u32,
    }
}
pub use imp::Timer;
