pub struct Series(pub Vec<f64>);
impl Series {
    pub fn average(&self) -> f64 {
        mean(&self.0)
    }
}
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}
