pub extern "C" fn plugin_stop() -> i32 {
    0
}
