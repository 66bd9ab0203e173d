use std::future::Future;
use std::pin::Pin;
pub struct Pool;
impl Pool {
    pub fn run<'a>(&'a self, job: &'a str) -> Pin<Box<dyn Future<Output = usize> + 'a>> { Box::pin(async move { job.len() }) }
}
