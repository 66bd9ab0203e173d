use std::cell::Cell;

fn send<T: Send>(value: T) -> T {
    value
}

pub fn len(snapshot: case::Snapshot<Cell<u8>>) -> usize {
    send(snapshot).len()
}
