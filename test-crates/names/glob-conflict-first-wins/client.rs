pub fn strength(signal: &case::Signal) -> f32 {
    signal.strength
}
