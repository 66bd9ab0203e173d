pub fn unit() -> case::Shape {
    case::Shape::Box { width: 1, height: 1 }
}
