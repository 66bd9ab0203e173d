pub fn boxed(start: &u64) -> Box<dyn Fn() -> u64> {
    Box::new(case::clock(start))
}
