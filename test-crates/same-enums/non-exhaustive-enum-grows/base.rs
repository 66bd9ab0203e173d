#[non_exhaustive]
#[derive(Debug)]
pub enum Failure {
    Closed,
    Partial(usize),
}
