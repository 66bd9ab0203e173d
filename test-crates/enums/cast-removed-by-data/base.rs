#[non_exhaustive]
pub enum Mode {
    Read,
    Write,
}
