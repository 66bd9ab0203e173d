pub fn zero() -> case::Sample<f32> {
    case::Sample(0.0, 7)
}
