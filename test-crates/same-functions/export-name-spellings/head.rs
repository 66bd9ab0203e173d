#[unsafe(export_name = "trap_plugin_version")]
pub extern "C" fn trap_plugin_version() -> u32 {
    3
}
