pub fn nothing() -> Option<u32> {
    case::parse!(none)
}
