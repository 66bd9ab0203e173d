pub struct Job {
    pub id: u32,
    name: std::sync::Arc<str>,
}
impl Job {
    pub fn name(&self) -> &str {
        &self.name
    }
}
