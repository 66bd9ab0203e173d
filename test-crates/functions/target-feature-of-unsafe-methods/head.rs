pub struct Hash;

impl Hash {
    #[target_feature(enable = "avx")]
    pub unsafe fn first(&self) {}

    #[target_feature(enable = "sse2,avx")]
    pub unsafe fn further(&self) {}
}
