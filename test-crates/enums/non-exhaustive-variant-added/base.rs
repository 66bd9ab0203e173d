#[non_exhaustive]
#[derive(Clone, Copy)]
pub enum Color {
    Red,
    Blue,
}
