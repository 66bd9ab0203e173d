#[unsafe(no_mangle)]
pub extern "C" fn trap_plugin_version() -> u32 {
    3
}
