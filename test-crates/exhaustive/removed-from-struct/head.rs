#[derive(Default)]
pub struct Inset {
    pub left: u32,
}
