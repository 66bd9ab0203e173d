#[target_feature(enable = "sse2,avx")]
pub fn mix() {}

pub struct Hash;

impl Hash {
    #[target_feature(enable = "sse2,avx")]
    pub fn mix(&self) {}
}
