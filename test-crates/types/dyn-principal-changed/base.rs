pub fn log() -> Box<dyn std::fmt::Write> {
    Box::new(String::new())
}
