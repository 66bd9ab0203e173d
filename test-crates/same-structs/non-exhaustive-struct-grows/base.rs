#[non_exhaustive]
#[derive(Default)]
pub struct Options {
    pub verbose: bool,
}
