pub fn label(code: u8) -> &'static str {
    case::name(&code)
}
