pub fn supported(version: u32) -> bool {
    version <= case::VERSION
}
