pub enum Level {
    Low,
    High,
}
