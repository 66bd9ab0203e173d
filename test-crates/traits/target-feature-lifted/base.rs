pub trait Hash {
    #[target_feature(enable = "avx")]
    unsafe fn mix(&self) {}
}
