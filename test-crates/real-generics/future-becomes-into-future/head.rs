use std::future::IntoFuture;
pub struct Deadline<F> {
    pub work: F,
}
pub fn deadline<F: IntoFuture>(seconds: u64, work: F) -> Deadline<F::IntoFuture> {
    let _ = seconds;
    Deadline { work: work.into_future() }
}
