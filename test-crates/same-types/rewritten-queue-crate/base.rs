use std::collections::VecDeque;
use std::error::Error;
use std::fmt;

pub struct Queue<J, const LIMIT: usize = 16> {
    jobs: VecDeque<J>,
    handler: Option<Box<dyn Fn(&J) -> Result<(), Box<dyn Error>> + Send>>,
}

#[derive(Debug)]
#[non_exhaustive]
pub enum QueueError<J> {
    Full(J),
    Failed { job: J, source: Box<dyn Error> },
}

impl<J: fmt::Debug> fmt::Display for QueueError<J> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "queue: {self:?}")
    }
}

impl<J: fmt::Debug> Error for QueueError<J> {}

impl<J, const LIMIT: usize> Queue<J, LIMIT> {
    pub const CAPACITY: usize = LIMIT;

    pub fn new() -> Queue<J, LIMIT> {
        Queue { jobs: VecDeque::new(), handler: None }
    }

    pub fn on_job<F>(&mut self, handler: F) -> &mut Self
    where
        F: Fn(&J) -> Result<(), Box<dyn Error>> + Send + 'static,
    {
        self.handler = Some(Box::new(handler));
        self
    }

    pub fn push(&mut self, job: J) -> Result<usize, QueueError<J>> {
        if self.jobs.len() == LIMIT {
            return Err(QueueError::Full(job));
        }
        self.jobs.push_back(job);
        Ok(self.jobs.len())
    }

    pub fn iter(&self) -> impl Iterator<Item = &J> {
        self.jobs.iter()
    }
}

impl<J, const LIMIT: usize> Extend<J> for Queue<J, LIMIT> {
    fn extend<I: IntoIterator<Item = J>>(&mut self, jobs: I) {
        self.jobs.extend(jobs);
    }
}

pub trait Enqueue: Sized {
    fn enqueue<const N: usize>(self, queue: &mut Queue<Self, N>)
    -> Result<usize, QueueError<Self>>;
}

impl<J> Enqueue for J {
    fn enqueue<const N: usize>(self, queue: &mut Queue<J, N>) -> Result<usize, QueueError<J>> {
        queue.push(self)
    }
}
