#[non_exhaustive]
pub enum Event {
    Quit,
    Drag(u16),
    Click(u16, u16),
}
