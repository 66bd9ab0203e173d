pub fn floor() -> u32 {
    case::square!(12)
}
