pub struct Grid {
    pub cells: Vec<u8>,
}
impl Grid {
    pub fn new() -> Grid {
        Grid { cells: vec![] }
    }
}
