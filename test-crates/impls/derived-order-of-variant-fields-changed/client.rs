pub fn larger(a: &case::Shape, b: &case::Shape) -> bool {
    let case::Shape::Box { width: 0.., height: 0.. } = a;
    a > b
}
