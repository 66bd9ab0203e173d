pub trait Device {
    fn name(&self) -> String;
}
