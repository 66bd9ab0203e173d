pub fn at(x: i32, y: i32) -> i32 {
    case::plot((x, y))
}
