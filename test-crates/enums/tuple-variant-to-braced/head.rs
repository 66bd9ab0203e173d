pub enum Shape {
    Circle { radius: f64 },
    Empty(()),
}
