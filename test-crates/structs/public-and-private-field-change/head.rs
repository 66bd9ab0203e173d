pub struct Job {
    pub id: u64,
    name: std::rc::Rc<str>,
}
impl Job {
    pub fn name(&self) -> &str {
        &self.name
    }
}
