pub struct Frame {
    pub bytes: Vec<u8>,
    pub number: u32,
    checked: bool,
}

impl Frame {
    pub fn new(bytes: Vec<u8>) -> Self {
        Frame { bytes, number: 0, checked: false }
    }
}
