fn share<T: Sync>(_: &T) {}

pub fn run(handle: &case::Handle) -> usize {
    share(handle);
    handle.id()
}
