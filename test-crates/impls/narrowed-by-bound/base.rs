pub struct Wrapper<T>(pub T);

impl<T> Default for Wrapper<Vec<T>> {
    fn default() -> Self {
        Wrapper(Vec::new())
    }
}
