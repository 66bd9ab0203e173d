pub fn distance(from: i32, to: i32) -> i32 {
    case::abs(to - from)
}
