pub trait Convert<T> {
    fn convert(&self) -> T;
}
