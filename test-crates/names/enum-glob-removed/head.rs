pub enum Pole {
    North,
    South,
}
