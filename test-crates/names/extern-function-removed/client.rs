pub fn distance(from: i64, to: i64) -> i64 {
    case::labs(to - from)
}
