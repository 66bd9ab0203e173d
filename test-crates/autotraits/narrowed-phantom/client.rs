use std::rc::Rc;

fn send<T: Send>(value: T) -> T {
    value
}

pub fn number(id: case::Id<Rc<u8>>) -> u32 {
    send(id).number()
}
