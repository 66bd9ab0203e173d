pub struct Logger {
    pub level: u8,
}
