#[derive(Clone, Copy)]
pub struct Coord {
    pub x: i32,
}
