pub fn job() -> Box<dyn FnOnce() -> u32> {
    Box::new(|| 1)
}
