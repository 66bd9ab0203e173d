pub fn spin() -> f64 {
    let pointer: fn(f64) -> f64 = case::rotate;
    pointer(case::turn(1.0)) + case::rotate(2.0)
}
