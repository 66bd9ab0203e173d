use std::ops::Deref;

pub struct Packet {
    bytes: Vec<u8>,
}

impl Deref for Packet {
    type Target = Vec<u8>;

    fn deref(&self) -> &Vec<u8> {
        &self.bytes
    }
}
