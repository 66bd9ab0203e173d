pub enum Shape {
    Circle(f64),
    Empty(()),
}
