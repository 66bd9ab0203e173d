use case::*;

pub fn close() -> u8 {
    open()
}

pub fn both() -> u8 {
    open() + close()
}
