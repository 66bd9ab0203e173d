pub struct Failure;

pub type Outcome<T, E> = Result<T, E>;
