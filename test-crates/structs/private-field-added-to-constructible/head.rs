#[derive(Default)]
pub struct Margins {
    pub top: u32,
    pub left: u32,
    cached: u32,
}
