use std::cell::Cell;

fn share<T: Sync>(_: &T) {}

pub fn run(shared: &case::Shared<Cell<u8>>) {
    share(shared);
}
