pub trait Convert<T: Default> {
    fn convert(&self) -> T;
}
