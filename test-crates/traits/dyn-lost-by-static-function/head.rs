pub trait Device {
    fn name(&self) -> String;

    fn count() -> usize {
        1
    }
}
