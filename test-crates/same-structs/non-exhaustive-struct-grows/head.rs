#[non_exhaustive]
#[derive(Default)]
pub struct Options {
    pub verbose: bool,
    pub color: Option<bool>,
    cached: u8,
}

impl Options {
    fn _cached(&self) -> u8 {
        self.cached
    }
}
