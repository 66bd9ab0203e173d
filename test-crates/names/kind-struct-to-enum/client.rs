pub fn sides(shape: &case::Shape) -> u32 {
    shape.sides
}
