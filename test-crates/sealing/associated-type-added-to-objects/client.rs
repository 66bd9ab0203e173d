pub fn run(it: &mut dyn case::Step) {
    while it.step() {}
}
