pub enum Compass {
    North,
    South,
}
