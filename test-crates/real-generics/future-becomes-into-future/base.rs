use std::future::Future;
pub struct Deadline<F> {
    pub work: F,
}
pub fn deadline<F: Future>(seconds: u64, work: F) -> Deadline<F> {
    let _ = seconds;
    Deadline { work }
}
