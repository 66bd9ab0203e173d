#[unsafe(export_name = "plugin_start_v1")]
pub extern "C" fn plugin_start() -> i32 {
    0
}
