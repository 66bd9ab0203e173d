#[non_exhaustive]
pub enum Stage {
    Started,
    Checked,
    Done,
}
