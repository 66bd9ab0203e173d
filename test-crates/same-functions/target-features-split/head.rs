#[target_feature(enable = "fma")]
#[target_feature(enable = "avx")]
#[target_feature(enable = "avx2")]
pub fn dot(left: &[f32; 8], right: &[f32; 8]) -> f32 {
    left[0] * right[0]
}
