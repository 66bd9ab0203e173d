#[derive(Clone)]
pub struct Coord {
    pub x: i32,
}
