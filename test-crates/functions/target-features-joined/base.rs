#[target_feature(enable = "sse2")]
pub fn mix() {}

pub struct Hash;

impl Hash {
    #[target_feature(enable = "sse2")]
    pub fn mix(&self) {}
}
