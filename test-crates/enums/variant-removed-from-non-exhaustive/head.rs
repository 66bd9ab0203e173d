#[non_exhaustive]
pub enum Event {
    Click,
}
