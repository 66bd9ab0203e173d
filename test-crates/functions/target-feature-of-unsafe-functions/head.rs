#[target_feature(enable = "avx")]
pub unsafe fn first() {}

#[target_feature(enable = "sse2,avx")]
pub unsafe fn further() {}
