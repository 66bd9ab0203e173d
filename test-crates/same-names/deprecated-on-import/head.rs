mod imp {
    pub struct Timer {
        pub ticks: u32,
    }
}
#[deprecated = "no effect here"]
pub use imp::Timer;
