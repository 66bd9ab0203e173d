pub fn plot(point: (i32, i64)) -> i32 {
    point.0
}
