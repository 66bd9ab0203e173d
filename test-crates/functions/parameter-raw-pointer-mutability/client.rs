pub fn missing(data: *const u8) -> bool {
    case::inspect(data)
}
