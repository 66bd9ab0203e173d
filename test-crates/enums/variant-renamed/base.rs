pub enum Level {
    Info,
    Warn,
}
