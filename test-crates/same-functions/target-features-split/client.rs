use case::dot;

#[target_feature(enable = "avx2,fma")]
pub fn norm(vector: &[f32; 8]) -> f32 {
    dot(vector, vector)
}

pub fn checked(vector: &[f32; 8]) -> f32 {
    let pointer: unsafe fn(&[f32; 8], &[f32; 8]) -> f32 = case::dot;
    if is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma") {
        unsafe { dot(vector, vector) + pointer(vector, vector) }
    } else {
        0.0
    }
}
