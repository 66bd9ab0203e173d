pub trait Task {
    fn run(&self) -> u32;
}
