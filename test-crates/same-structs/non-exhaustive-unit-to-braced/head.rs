#[non_exhaustive]
pub struct Done {}

pub fn finish() -> Done {
    Done {}
}
