pub enum Shape {
    Polygon(u32),
}
