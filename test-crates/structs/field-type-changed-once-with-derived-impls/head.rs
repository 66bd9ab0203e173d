#[derive(Clone, Debug, PartialEq, Default)]
pub struct Sample {
    pub value: f64,
    pub at: u64,
}
