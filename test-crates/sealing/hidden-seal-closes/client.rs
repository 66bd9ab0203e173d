pub fn area(shape: &dyn case::Shape) -> f64 {
    shape.area()
}
