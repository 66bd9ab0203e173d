pub fn stop() -> i32 {
    case::plugin_stop()
}
