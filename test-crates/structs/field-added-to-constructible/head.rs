#[derive(Default)]
pub struct Options {
    pub width: u32,
    pub color: bool,
}
