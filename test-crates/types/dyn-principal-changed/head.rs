pub fn log() -> Box<dyn std::io::Write> {
    Box::new(Vec::new())
}
