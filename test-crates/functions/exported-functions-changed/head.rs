#[unsafe(no_mangle)]
pub extern "system" fn start() {}

#[unsafe(no_mangle)]
pub extern "C" fn step() {}

#[unsafe(no_mangle)]
pub extern "C-unwind" fn stop() {}

#[unsafe(no_mangle)]
pub extern "C" fn count() {}

#[unsafe(no_mangle)]
pub extern "C" fn reset() -> u32 {
    0
}

#[unsafe(no_mangle)]
pub extern "C" fn seek(_: u32, _: bool) {}

#[unsafe(no_mangle)]
#[target_feature(enable = "avx")]
pub extern "C" fn hash() {}

#[unsafe(no_mangle)]
#[target_feature(enable = "avx,aes")]
pub extern "C" fn mix() {}
