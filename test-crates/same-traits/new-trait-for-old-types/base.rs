pub trait Named {
    fn name(&self) -> String;
}
