pub struct Hash;

impl Hash {
    pub unsafe fn first(&self) {}

    #[target_feature(enable = "sse2")]
    pub unsafe fn further(&self) {}
}
