pub trait Hash {
    unsafe fn first(&self) {}

    #[target_feature(enable = "sse2")]
    unsafe fn further(&self) {}
}
