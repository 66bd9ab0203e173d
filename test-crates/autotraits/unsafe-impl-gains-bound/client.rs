use std::rc::Rc;

fn send<T: Send>(value: T) -> T {
    value
}

pub fn vacant(slot: case::Slot<Rc<u8>>) -> bool {
    send(slot).is_null()
}
