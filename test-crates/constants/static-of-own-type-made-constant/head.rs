pub struct Point {
    pub x: u8,
    y: u8,
}
impl Point {
    pub fn y(&self) -> u8 {
        self.y
    }
}
pub const ORIGIN: Point = Point { x: 1, y: 2 };
