use case::{Enqueue, Queue, QueueError};
use std::error::Error;

pub struct Pool<J>(pub Queue<J>, pub Queue<J, 2>);

fn send<T: Send + Unpin>(value: T) -> T {
    value
}
fn check(job: &u8) -> Result<(), Box<dyn Error>> {
    if *job > 9 { Err("large".into()) } else { Ok(()) }
}
pub fn run(jobs: Vec<u8>) -> Result<usize, Box<dyn Error>> {
    let new: fn() -> Queue<u8, 3> = Queue::new;
    let mut queue = send(new());
    let limit = 4;
    queue.on_job(check).on_job(move |job| if *job > limit { check(job) } else { Ok(()) });
    queue.extend(jobs);
    let count =
        queue.push(1)? + 2_u8.enqueue::<3>(&mut queue)? + <u8 as Enqueue>::enqueue(3, &mut queue)?;
    Ok(count + queue.iter().filter(|job| **job > 1).count() + Queue::<u8, 3>::CAPACITY)
}
pub fn job<J>(error: QueueError<J>) -> Option<J> {
    match error {
        QueueError::Full(job) => Some(job),
        QueueError::Failed { job, source } if source.to_string().is_empty() => Some(job),
        _ => None,
    }
}
pub const SIZES: [(); Queue::<u8>::CAPACITY] = [(); 16];
pub fn shorten<'s>(error: QueueError<&'static str>) -> QueueError<&'s str> {
    error
}
