pub fn minute() -> u32 {
    case::SECOND * 60
}
