pub fn run(count: &mut u32) {
    case::defer(Box::new(|| *count += 1));
}
