#[derive(Debug)]
pub struct Job {
    pub name: String,
    pub id: u32,
}
impl Job {
    pub const fn new() -> Job {
        Job { name: String::new(), id: 0 }
    }
}
