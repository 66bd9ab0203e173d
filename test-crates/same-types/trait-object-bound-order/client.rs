use case::{Failure, Pool, drain, fail};
use std::error::Error;

pub fn relay() -> Result<(), Box<dyn Error + Send + Sync>> {
    let pointer: fn(&str) -> Box<dyn Error + Send + Sync> = fail;
    let errors: [Failure; 2] = [pointer("a"), fail("b")];
    let texts = ["c"];
    let more = texts.iter().copied().map(fail);
    drain(Box::new(more)).map_or(Ok(()), Err)?;
    Err(errors.into_iter().next().ok_or("none")?)
}
pub fn run(pool: Pool) -> u8 {
    let Pool { mut jobs } = pool;
    let job: Box<dyn FnOnce(u8) -> u8 + Send> = Box::new(|n| n + 1);
    jobs.push(job);
    Pool { jobs }.jobs.into_iter().fold(0, |sum, job| job(sum))
}
