pub fn default_depth() -> u8 {
    let config: case::Cfg = case::load();
    case::depth(&config)
}
