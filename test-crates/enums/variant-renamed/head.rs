pub enum Level {
    Info,
    Warning,
}
