pub enum Rank {
    High,
    Low,
}
