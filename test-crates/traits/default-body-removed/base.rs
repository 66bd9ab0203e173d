pub trait Job {
    fn run(&self);

    fn priority(&self) -> u8 {
        5
    }
}
