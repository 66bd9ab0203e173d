pub struct Pool;
impl Pool {
    pub async fn run(&self, job: &str) -> usize { job.len() }
}
