pub fn plot(point: (i32, i32)) -> i32 {
    point.0
}
