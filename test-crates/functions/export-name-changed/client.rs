pub fn start() -> i32 {
    case::plugin_start()
}
