#[derive(Clone, Debug, PartialEq, Default)]
pub struct Sample {
    pub value: f32,
    pub at: u64,
}
