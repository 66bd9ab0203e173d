pub unsafe fn first() {}

#[target_feature(enable = "sse2")]
pub unsafe fn further() {}
