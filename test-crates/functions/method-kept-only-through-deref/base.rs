use std::ops::Deref;

pub struct Packet {
    bytes: Vec<u8>,
}

impl Packet {
    pub fn len(&self) -> usize {
        self.bytes.len()
    }
}

impl Deref for Packet {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.bytes
    }
}
