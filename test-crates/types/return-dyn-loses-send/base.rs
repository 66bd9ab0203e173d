pub fn job() -> Box<dyn FnOnce() -> u32 + Send> {
    Box::new(|| 1)
}
