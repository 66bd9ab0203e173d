pub fn run() -> bool {
    fn shared<T: Send + Sync + Unpin + 'static>(it: T) -> T {
        it
    }
    shared(case::Engine::new()).halt()
}
