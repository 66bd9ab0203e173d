#[non_exhaustive]
pub struct Idle;
