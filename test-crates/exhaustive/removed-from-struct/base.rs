#[non_exhaustive]
#[derive(Default)]
pub struct Inset {
    pub left: u32,
}
