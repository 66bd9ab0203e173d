pub struct Pool {
    pub backends: Vec<Box<dyn case::Backend>>,
}
