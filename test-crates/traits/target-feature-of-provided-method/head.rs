pub trait Hash {
    #[target_feature(enable = "avx")]
    unsafe fn first(&self) {}

    #[target_feature(enable = "sse2,avx")]
    unsafe fn further(&self) {}
}
