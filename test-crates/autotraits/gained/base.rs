pub struct Plan {
    steps: std::rc::Rc<Vec<u8>>,
}

impl Plan {
    pub fn steps(&self) -> usize {
        self.steps.len()
    }
}
