pub struct Failure;

pub type Outcome<T> = Result<T, Failure>;
