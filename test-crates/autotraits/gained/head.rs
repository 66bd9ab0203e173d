pub struct Plan {
    steps: std::sync::Arc<Vec<u8>>,
}

impl Plan {
    pub fn steps(&self) -> usize {
        self.steps.len()
    }
}
