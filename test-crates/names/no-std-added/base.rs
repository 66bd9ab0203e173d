pub fn clamp(value: f32) -> f32 {
    value.max(0.0)
}
