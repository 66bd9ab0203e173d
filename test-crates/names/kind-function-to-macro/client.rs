pub fn percent(value: i32) -> i32 {
    case::clamp(value)
}
