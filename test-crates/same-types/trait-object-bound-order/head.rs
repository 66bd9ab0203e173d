use std::error::Error;

type Any = dyn Sync + Send + Error;
pub type Failure = Box<Any>;
type Job = dyn Send + FnOnce(u8) -> u8 + 'static;

pub fn fail(text: &str) -> Box<dyn Error + 'static + Sync + Send> {
    text.into()
}
pub struct Pool {
    pub jobs: Vec<Box<Job>>,
}
pub fn drain<'i>(mut items: Box<dyn 'i + Iterator<Item = Failure>>) -> Option<Failure> {
    items.next()
}
