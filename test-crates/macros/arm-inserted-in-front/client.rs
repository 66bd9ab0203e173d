pub fn length() -> usize {
    case::tag!("body")
}
