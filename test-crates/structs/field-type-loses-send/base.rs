use std::sync::Arc;
pub struct Job {
    pub name: Arc<str>,
    pub id: u32,
}
