pub fn sum(steps: case::Steps) -> u32 {
    steps.sum()
}
