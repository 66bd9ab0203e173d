#[derive(Default)]
#[non_exhaustive]
pub struct Stats {
    pub count: u32,
    pub maximum: u32,
}
