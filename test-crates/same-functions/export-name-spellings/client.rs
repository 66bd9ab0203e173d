unsafe extern "C" {
    #[link_name = "trap_plugin_version"]
    safe fn linked() -> u32;
}

pub fn version() -> u32 {
    let pointer: extern "C" fn() -> u32 = case::trap_plugin_version;
    pointer() + case::trap_plugin_version() + linked()
}
