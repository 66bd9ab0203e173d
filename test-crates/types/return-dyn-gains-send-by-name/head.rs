pub fn task() -> Box<dyn Fn() -> u32 + Send> {
    Box::new(|| 2)
}
