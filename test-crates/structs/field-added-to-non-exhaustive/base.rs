#[derive(Default)]
#[non_exhaustive]
pub struct Stats {
    pub count: u32,
}
