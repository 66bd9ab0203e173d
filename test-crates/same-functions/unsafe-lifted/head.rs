pub struct Port;

impl Port {
    pub fn reset(&self) {}
}

pub fn peek(offset: usize) -> u8 {
    offset as u8
}
