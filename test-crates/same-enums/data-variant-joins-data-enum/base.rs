#[non_exhaustive]
pub enum Event {
    Quit,
    Click(u16, u16),
}
