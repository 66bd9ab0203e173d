pub trait Windows {
    type Window;

    fn next(&mut self) -> Option<Self::Window>;
}
