pub fn start() -> bool {
    case::log().write_char('>').is_ok()
}
