#[target_feature(enable = "avx2,fma")]
pub fn dot(left: &[f32; 8], right: &[f32; 8]) -> f32 {
    left[0] * right[0]
}
