#[non_exhaustive]
#[derive(Clone, Copy)]
pub enum Key {
    Enter,
    Escape,
}
