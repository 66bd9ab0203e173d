pub enum Shape {
    Empty,
    Square { side: f64 },
    Circle(f64),
}
