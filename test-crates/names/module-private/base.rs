pub mod wire {
    pub fn encode(value: u32) -> [u8; 4] {
        value.to_be_bytes()
    }
}

pub fn frame(value: u32) -> Vec<u8> {
    wire::encode(value).to_vec()
}
