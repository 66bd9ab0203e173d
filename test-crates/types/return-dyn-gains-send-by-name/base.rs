pub fn task() -> Box<dyn Fn() -> u32> {
    Box::new(|| 2)
}
