#[derive(Debug)]
pub struct Job {
    pub name: &'static str,
    pub id: u32,
}
impl Job {
    pub const fn new() -> Job {
        Job { name: "", id: 0 }
    }
}
