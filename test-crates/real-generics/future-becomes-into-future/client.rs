use case::{Deadline, deadline};
use std::future::{Future, Ready};
pub struct Held<F: Future>(pub Deadline<F>);
pub fn hold<F: Future>(work: F) -> Held<F> {
    Held(deadline(5, work))
}
pub fn ready() -> Deadline<Ready<u8>> {
    let make: fn(u64, Ready<u8>) -> Deadline<Ready<u8>> = deadline;
    make(1, deadline::<Ready<u8>>(2, std::future::ready(3)).work)
}
