pub struct Fast;

impl case::Hash for Fast {
    #[target_feature(enable = "avx")]
    unsafe fn mix(&self) {}
}
