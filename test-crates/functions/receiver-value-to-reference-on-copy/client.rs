pub fn longest(points: &[case::Point]) -> Option<f64> {
    points.iter().copied().map(case::Point::length).reduce(f64::max)
}
