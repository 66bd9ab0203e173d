pub trait Plugin: Sized {
    fn start() -> Self;
}
