pub fn left() -> i32 {
    case::origin().x
}
