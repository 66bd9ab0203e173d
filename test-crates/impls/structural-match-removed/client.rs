pub fn good(code: case::Code) -> bool {
    matches!(code, case::OK)
}
