#[non_exhaustive]
#[derive(Debug)]
pub enum Failure {
    Closed,
    Partial(usize),
    Timeout,
    Refused { by: u32 },
}
