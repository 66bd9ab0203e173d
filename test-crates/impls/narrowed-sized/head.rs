pub trait Measure {
    fn bytes(&self) -> usize;
}

impl<T> Measure for T {
    fn bytes(&self) -> usize {
        size_of_val(self)
    }
}
