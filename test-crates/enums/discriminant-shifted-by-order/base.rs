pub enum Rank {
    Low,
    High,
}
