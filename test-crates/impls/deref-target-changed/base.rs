use std::ops::Deref;

pub struct Buffer {
    bytes: Vec<u8>,
}

impl Deref for Buffer {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.bytes
    }
}
