pub struct Series(pub Vec<f64>);
impl Series {
    #[deprecated = "divide yourself"]
    pub fn average(&self) -> f64 {
        self.0.iter().sum::<f64>() / self.0.len() as f64
    }
}
#[deprecated(since = "1.3.0", note = "use a Series")]
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}
