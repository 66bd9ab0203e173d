pub fn east() -> (i32, i32) {
    case::point!(3)
}
