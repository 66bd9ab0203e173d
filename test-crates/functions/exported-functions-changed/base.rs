#[unsafe(no_mangle)]
pub extern "C" fn start() {}

#[unsafe(no_mangle)]
pub extern "C-unwind" fn step() {}

#[unsafe(no_mangle)]
pub extern "C" fn stop() {}

#[unsafe(no_mangle)]
pub extern "C" fn count() -> u32 {
    0
}

#[unsafe(no_mangle)]
pub extern "C" fn reset() {}

#[unsafe(no_mangle)]
pub extern "C" fn seek(_: u32) {}

#[unsafe(no_mangle)]
pub extern "C" fn hash() {}

#[unsafe(no_mangle)]
#[target_feature(enable = "avx")]
pub extern "C" fn mix() {}
