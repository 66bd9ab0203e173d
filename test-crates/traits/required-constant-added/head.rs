pub trait Plugin: Sized {
    const NAME: &'static str;

    fn start() -> Self;
}
