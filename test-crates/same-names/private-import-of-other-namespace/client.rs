pub fn go(c: case::Circle) -> f32 {
    c.r
}
