#[non_exhaustive]
pub struct Silence;
