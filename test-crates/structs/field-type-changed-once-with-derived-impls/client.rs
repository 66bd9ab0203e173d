pub fn half(sample: &case::Sample) -> f32 {
    sample.value / 2.0
}
