pub fn open() -> u8 {
    1
}

pub fn close() -> u8 {
    0
}
