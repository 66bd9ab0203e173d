pub fn absurd(void: case::Void) -> u32 {
    match void {}
}
