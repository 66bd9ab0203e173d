pub struct Frame {
    pub bytes: Vec<u8>,
    checked: bool,
}

impl Frame {
    pub fn new(bytes: Vec<u8>) -> Self {
        Frame { bytes, checked: false }
    }
}
