pub struct GridOf<T> {
    pub cells: Vec<T>,
}
impl GridOf<u8> {
    pub fn new() -> Self {
        GridOf { cells: vec![] }
    }
}
pub type Grid = GridOf<u8>;
