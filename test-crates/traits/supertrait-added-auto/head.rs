pub trait Task: Send {
    fn run(&self) -> u32;
}
