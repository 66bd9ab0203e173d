#[unsafe(no_mangle)]
pub extern "C" fn plugin_stop() -> i32 {
    0
}
