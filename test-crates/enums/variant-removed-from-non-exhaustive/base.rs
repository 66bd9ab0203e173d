#[non_exhaustive]
pub enum Event {
    Click,
    Scroll { lines: i32 },
}
