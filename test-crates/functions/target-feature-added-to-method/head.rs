pub struct Hash;

impl Hash {
    #[target_feature(enable = "avx")]
    pub fn mix(&self) {}
}
