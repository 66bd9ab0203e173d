#[non_exhaustive]
pub enum Stage {
    Started,
    Done,
}
